using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Sonae.Guideline.Policies;
using Inline = Sonae.Guideline.Policies.Inline;

namespace Sonae.Editions;

/// <summary>The runs of a Markdown line: words, bold words and {{placeholders}}.</summary>
public static partial class InlineText
{
    public static string Plain(ContainerInline? line) => string.Concat(Pieces(line).Select(piece => piece.Text));

    public static IReadOnlyList<Inline> Runs(ContainerInline? line) =>
        Merge(Pieces(line)).SelectMany(piece => Split(piece.Text, piece.Bold)).ToList();

    private static IEnumerable<(string Text, bool Bold)> Pieces(ContainerInline? line, bool bold = false)
    {
        foreach (var inline in line ?? Enumerable.Empty<Markdig.Syntax.Inlines.Inline>())
        {
            if (inline is LiteralInline literal) yield return (literal.Content.ToString(), bold);
            else if (inline is LineBreakInline) yield return ("", bold);
            else if (inline is HtmlEntityInline entity) yield return (entity.Transcoded.ToString(), bold);
            else if (inline is CodeInline code) yield return (code.Content, bold);
            else if (inline is ContainerInline inner)
                foreach (var piece in Pieces(inner, bold || inner is EmphasisInline { DelimiterCount: > 1 })) yield return piece;
        }
    }

    // A placeholder's underscores may be cut into several literals; they are joined before placeholders are looked for.
    private static List<(string Text, bool Bold)> Merge(IEnumerable<(string Text, bool Bold)> pieces)
    {
        var merged = new List<(string Text, bool Bold)>();
        foreach (var piece in pieces)
        {
            if (merged.Count > 0 && merged[^1].Bold == piece.Bold) merged[^1] = (merged[^1].Text + piece.Text, piece.Bold);
            else merged.Add(piece);
        }
        return merged;
    }

    private static IEnumerable<Inline> Split(string text, bool bold)
    {
        var from = 0;
        foreach (Match match in Placeholder().Matches(text))
        {
            if (match.Index > from) yield return Words(text[from..match.Index], bold);
            yield return new Inline(Enum.Parse<InlineKind>(match.Groups[1].Value, ignoreCase: true), match.Groups[2].Value);
            from = match.Index + match.Length;
        }
        if (from < text.Length) yield return Words(text[from..], bold);
    }

    private static Inline Words(string text, bool bold) => new(bold ? InlineKind.Bold : InlineKind.Text, text);

    [GeneratedRegex(@"\{\{(fact|choice|company)\.([A-Za-z0-9_]+)\}\}")]
    private static partial Regex Placeholder();
}
