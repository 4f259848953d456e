namespace Sonae.Office.Word.Reading;

/// <summary>Reads what stands in a paragraph: runs, links, fields, tracked changes; what is not text is told.</summary>
internal sealed class InlineReader
{
    private readonly PartReader part;
    private readonly NoticeList notices;
    private readonly FieldStack fields;
    private readonly RunReader runs;

    public InlineReader(PartReader part, StyleSheet styles, NoticeList notices, NoteTexts notes)
    {
        (this.part, this.notices) = (part, notices);
        fields = new FieldStack(notices);
        runs = new RunReader(part, styles, notices, notes, fields, Read);
    }

    public void ReadParagraph(ParagraphDraft draft)
    {
        Read(draft);
        fields.EndParagraph();
    }

    private void Read(ParagraphDraft draft)
    {
        var depth = part.Enter();
        while (part.ToChild(depth)) ReadChild(draft);
    }

    private void ReadChild(ParagraphDraft draft)
    {
        switch (part.LocalName)
        {
            case "pPr": new ParagraphLookReader(part, notices).Read(draft); break;
            case "bookmarkStart": Mark(draft); break;
            case "r": runs.Read(draft); break;
            case "ins": ReadTracked(draft, WordNoticeKind.Inserted); break;
            case "moveTo": ReadTracked(draft, WordNoticeKind.Moved); break;
            case "del": notices.Add(WordNoticeKind.Deleted, NoteTexts.Words(part)); draft.HadMore = true; break;
            // Where it went to is told there.
            case "moveFrom": draft.HadMore = true; break;
            case "hyperlink": notices.Add(WordNoticeKind.Link); Read(draft); break;
            case "fldSimple": fields.Tell(part.AttributeOfOtherNamespace("instr") ?? ""); Read(draft); break;
            case "oMath" or "oMathPara": notices.Add(WordNoticeKind.Equation, NoteTexts.Words(part)); break;
            case "sdt" or "sdtContent" or "smartTag" or "customXml" or "dir" or "bdo" or "rubyBase" or "AlternateContent" or "Choice": Read(draft); break;
        }
    }

    private void ReadTracked(ParagraphDraft draft, WordNoticeKind kind)
    {
        var before = draft.Length;
        Read(draft);
        notices.Add(kind, draft.Since(before));
    }

    private void Mark(ParagraphDraft draft)
    {
        if (part.AttributeOfOtherNamespace("name") is { } name) draft.Bookmarks.Add(name);
    }
}
