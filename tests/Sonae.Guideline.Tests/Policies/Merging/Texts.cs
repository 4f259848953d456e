using Sonae.Guideline.Policies;
using Sonae.Guideline.Policies.Merging;

namespace Sonae.Guideline.Tests.Policies.Merging;

/// <summary>Short ways to write documents and wordings: "# a 見出し" begins section a, "a: 文" a clause; "1 " "（ " "・ " are kinds of lines, anything else is plain.</summary>
internal static class Texts
{
    public static PolicyWording Wording(params string[] lines)
    {
        var document = Lines(lines);
        return WordingRule.OfOwn(document, SectionsOf(lines));
    }

    /// <summary>The file that came back, its marks believed.</summary>
    public static PolicyWording Back(PolicyWording issued, params string[] lines)
    {
        var document = Lines(lines);
        var attached = MarkRule.Find(issued, document) is var found ? found.Attached(found.Proposals) : null;
        return WordingRule.Of(document, attached!, issued.Sections.Select(section => section.Id).ToHashSet(), issued);
    }

    public static IReadOnlyList<MarkedLine> Lines(params string[] lines) => [.. lines.Select(Line)];

    public static MergeFinding Merge(string[] issued, string[] ours, string[] theirs)
    {
        var before = Wording(issued);
        return MergeRule.Merge(before, Wording(ours), Back(before, theirs));
    }

    /// <summary>The merged text as lines, ids left out.</summary>
    public static string Merged(MergeFinding finding) => string.Join('|', finding.Units.Select(unit => unit.Result).OfType<IReadOnlyList<ClauseBlock>>().SelectMany(blocks => blocks).Select(Shown));

    public static string Kinds(MergeFinding finding) => string.Join(' ', finding.Units.Select(unit => $"{unit.Id}:{unit.Kind}{(unit.IsMoved ? "+moved" : "")}{(unit.IsSplit ? "+split" : "")}"));

    public static string Shown(ClauseBlock block) => block.Kind switch
    {
        ClauseKind.Numbered => "1 ",
        ClauseKind.Sub => "（ ",
        ClauseKind.Bullet => "・ ",
        _ => "",
    } + BlockText.Plain(block);

    public static ClauseBlock Block(string text) => text switch
    {
        _ when text.StartsWith("1 ", StringComparison.Ordinal) => Words(ClauseKind.Numbered, text[2..]),
        _ when text.StartsWith("（ ", StringComparison.Ordinal) => Words(ClauseKind.Sub, text[2..]),
        _ when text.StartsWith("・ ", StringComparison.Ordinal) => Words(ClauseKind.Bullet, text[2..]),
        _ when text.StartsWith("表 ", StringComparison.Ordinal) => Table(text[2..]),
        _ => Words(ClauseKind.Plain, text),
    };

    public static ClauseBlock Words(ClauseKind kind, params string[] runs) => new(kind, [.. runs.Select(Run)], []);

    private static Inline Run(string run) => run.StartsWith('{') ? new(InlineKind.Fact, run.Trim('{', '}')) : run.StartsWith('*') ? new(InlineKind.Bold, run.Trim('*')) : new(InlineKind.Text, run);

    private static ClauseBlock Table(string rows) => new(ClauseKind.Table, [], [.. rows.Split('/').Select(row => new ClauseRow([.. row.Split(',').Select(cell => (IReadOnlyList<Inline>)[new Inline(InlineKind.Text, cell)])]))]);

    private static MarkedLine Line(string line, int number)
    {
        var isHeading = line.StartsWith('#');
        var text = isHeading ? line[1..].TrimStart() : line;
        var marks = new List<string>();
        while (text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end && text[..end].All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
        {
            marks.Add(text[..end]);
            text = text[(end + 2)..];
        }
        return new(number, Block(text), marks, isHeading);
    }

    private static HashSet<string> SectionsOf(string[] lines) => [.. Lines(lines).Where(line => line.IsHeading && line.Marks.Count > 0).Select(line => line.Marks[0])];
}
