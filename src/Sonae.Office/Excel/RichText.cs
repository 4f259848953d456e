namespace Sonae.Office.Excel;

/// <summary>The text of a shared or inline string: plain, or in runs of different looks; furigana (ふりがな, rPh) are not text.</summary>
internal sealed class RichText(ReadLimits limits)
{
    private readonly TextBuffer text = new(limits.MaxCellCharacters * EscapedText.EscapeLength);

    public string Read(PartReader part)
    {
        text.Clear();
        var element = part.Enter();
        while (part.ToChild(element))
        {
            if (part.LocalName == "t")
                part.ReadText(text);
            else if (part.LocalName == "r")
                ReadRun(part);
        }
        return Decoded();
    }

    private void ReadRun(PartReader part)
    {
        var run = part.Enter();
        while (part.ToChild(run))
        {
            if (part.LocalName == "t")
                part.ReadText(text);
        }
    }

    private string Decoded()
    {
        var decoded = EscapedText.Decode(text.Span);
        return decoded.Length <= limits.MaxCellCharacters ? decoded : throw new UnreadableFileException(UnreadableReason.CellTooLong);
    }
}
