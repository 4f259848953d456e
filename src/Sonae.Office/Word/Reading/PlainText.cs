using System.Text;

namespace Sonae.Office.Word.Reading;

/// <summary>All text below an element in one line, up to a length; what fields show, such as page numbers, may be left out.</summary>
internal sealed class PlainText(PartReader part, int longest, bool withFields)
{
    private readonly StringBuilder words = new();
    private readonly TextBuffer buffer = new(BodyReader.LongestText);
    private int fields;

    public string Read()
    {
        Gather();
        return words.ToString().Trim();
    }

    private void Gather()
    {
        var depth = part.Enter();
        while (part.ToChild(depth)) ReadChild();
    }

    private void ReadChild()
    {
        switch (part.LocalName)
        {
            case "t" or "delText": Append(); break;
            case "fldChar": fields += part.AttributeOfOtherNamespace("fldCharType") switch { "begin" => 1, "end" => -1, _ => 0 }; break;
            // The second writing of a shape for older programs says the same again.
            case "Fallback": break;
            case "fldSimple" when !withFields: break;
            case "p":
                if (words.Length > 0) words.Append(' ');
                Gather();
                break;
            default: Gather(); break;
        }
    }

    private void Append()
    {
        buffer.Clear();
        part.ReadText(buffer);
        if (words.Length < longest && (withFields || fields <= 0)) words.Append(buffer.Span);
    }
}
