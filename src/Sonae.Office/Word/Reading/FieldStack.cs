using System.Text;

namespace Sonae.Office.Word.Reading;

/// <summary>The fields a run stands in: between begin and separate is their code, between separate and end the text they show.</summary>
internal sealed class FieldStack(NoticeList notices)
{
    private const int LongestCode = 2_000, LongestName = 60;

    private readonly Stack<(StringBuilder Code, bool IsShown)> open = new();

    /// <summary>Whether text that stands here is what the document shows.</summary>
    public bool IsShown => open.All(one => one.IsShown);

    public void Move(string? type)
    {
        if (type == "begin" && open.Count < 32) open.Push((new(), false));
        else if (type == "separate" && open.TryPop(out var begun)) open.Push((begun.Code, true));
        else if (type == "end" && open.TryPop(out var ended)) Tell(ended.Code.ToString());
    }

    public void Code(ReadOnlySpan<char> text)
    {
        if (open.TryPeek(out var one) && one.Code.Length < LongestCode) one.Code.Append(text);
    }

    /// <summary>A field whose code does not end with its paragraph is damaged; nothing behind it may be lost.</summary>
    public void EndParagraph()
    {
        while (!IsShown && open.TryPop(out var one)) Tell(one.Code.ToString());
    }

    /// <summary>Tells of a field unless it only counts pages; commands to other programs make the file unbearable.</summary>
    public void Tell(string code)
    {
        var name = code.Trim().Split(' ', 2)[0].ToUpperInvariant();
        if (name is "DDE" or "DDEAUTO") throw new UnreadableFileException(UnreadableReason.Macro);
        if (name is "PAGE" or "NUMPAGES" or "SECTIONPAGES" or "") return;
        notices.Add(name == "HYPERLINK" ? WordNoticeKind.Link : WordNoticeKind.Field, code.Trim() is { Length: > LongestName } whole ? XmlText.Shorten(whole, LongestName) : code);
    }
}
