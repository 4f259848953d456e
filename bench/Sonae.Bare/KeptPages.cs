using System.Net;
using System.Text.RegularExpressions;

namespace Sonae.Bare;

/// <summary>What a piece of a page is.</summary>
public enum PieceKind { Open, Close, Text, Markup }

/// <summary>A piece of a page: the beginning of an element with its attributes, its end, a text, or markup as it stands.</summary>
public sealed record Piece(PieceKind Kind, string Text, IReadOnlyList<KeyValuePair<string, object>> Attributes);

/// <summary>The pages in a folder, taken apart once: NAME.html as the program under measure sent it.</summary>
public sealed partial class KeptPages(string folder)
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "hr", "img", "input", "link", "meta"];

    private readonly Dictionary<string, List<Piece>> pages = Directory.EnumerateFiles(folder, "*.html")
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => Read(File.ReadAllText(path)));

    public IReadOnlyList<Piece> this[string name] => pages[name];

    private static List<Piece> Read(string html)
    {
        var pieces = new List<Piece>();
        foreach (Match found in Tag().Matches(html))
        {
            var name = found.Groups["name"].Value;
            if (found.Groups["text"].Success) pieces.Add(new(PieceKind.Text, WebUtility.HtmlDecode(found.Value), []));
            else if (name.Length == 0) pieces.Add(new(PieceKind.Markup, found.Value, []));
            else if (found.Value[1] == '/') pieces.Add(new(PieceKind.Close, name, []));
            else
            {
                pieces.Add(new(PieceKind.Open, name, [.. Attribute().Matches(found.Groups["rest"].Value).Select(Of)]));
                if (Void.Contains(name) || found.Value.EndsWith("/>", StringComparison.Ordinal)) pieces.Add(new(PieceKind.Close, name, []));
            }
        }
        return pieces;
    }

    private static KeyValuePair<string, object> Of(Match found) =>
        new(found.Groups["name"].Value, found.Groups["value"].Success ? WebUtility.HtmlDecode(found.Groups["value"].Value) : true);

    [GeneratedRegex("""(?<text>[^<]+)|</?(?<name>[a-zA-Z][\w-]*)(?<rest>(?:[^>"]|"[^"]*")*)>|<[^>]*>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[\w:-]+)(?:="(?<value>[^"]*)")?""", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();
}
