namespace Sonae.Office.Word.Reading;

/// <summary>Reads a paragraph's properties: style, list, outline, and what was tracked of its mark.</summary>
internal sealed class ParagraphLookReader(PartReader part, NoticeList notices)
{
    private const string ParagraphMark = "¶";

    public void Read(ParagraphDraft draft)
    {
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            switch (part.LocalName)
            {
                case "pStyle": draft.Style = part.AttributeOfOtherNamespace("val"); break;
                case "numPr": draft.List = ListPlace.Read(part); break;
                case "outlineLvl": draft.Outline = ListPlace.ValueOf(part); break;
                case "rPr": ReadMark(draft); break;
                case "pPrChange": notices.Add(WordNoticeKind.Reformatted); break;
            }
        }
    }

    private void ReadMark(ParagraphDraft draft)
    {
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            switch (part.LocalName)
            {
                case "ins": notices.Add(WordNoticeKind.Inserted, ParagraphMark); break;
                case "del": draft.IsJoined = true; notices.Add(WordNoticeKind.Deleted, ParagraphMark); break;
                case "moveFrom": draft.IsJoined = true; break;
            }
        }
    }
}
