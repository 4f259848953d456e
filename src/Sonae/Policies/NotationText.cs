using System.Text.RegularExpressions;
using Sonae.Guideline.Policies;

namespace Sonae.Policies;

/// <summary>What reading and writing the notation share: how runs are joined, and how a line of a list begins.</summary>
internal static partial class NotationText
{
    /// <summary>The runs without empty ones, those of one look that touch as one.</summary>
    public static List<Inline> Joined(IEnumerable<Inline> runs)
    {
        var joined = new List<Inline>();
        foreach (var run in runs.Where(run => run.Value.Length > 0))
            if (IsWords(run) && joined.Count > 0 && joined[^1].Kind == run.Kind) joined[^1] = run with { Value = joined[^1].Value + run.Value };
            else joined.Add(run);
        return joined;
    }

    /// <summary>The same blocks with their runs joined, as reading gives them.</summary>
    public static IReadOnlyList<ClauseBlock> Joined(IEnumerable<ClauseBlock> blocks) => blocks.Select(block => block with
    {
        Text = Joined(block.Text),
        Rows = block.Rows.Select(row => new ClauseRow(row.Cells.Select(cell => (IReadOnlyList<Inline>)Joined(cell)).ToList())).ToList(),
    }).ToList();

    /// <summary>What a line begins with that makes it part of a list or a table; empty for plain words.</summary>
    public static string Lead(string line) => ListStart().Match(line).Value;

    public static ClauseKind KindOf(string lead) => lead.Length == 0 ? ClauseKind.Plain : lead[0] switch
    {
        NotationMarks.Cell => ClauseKind.Table,
        '・' or '･' or '•' => ClauseKind.Bullet,
        '（' or '(' => ClauseKind.Sub,
        _ => ClauseKind.Numbered,
    };

    private static bool IsWords(Inline run) => run.Kind is not (InlineKind.Fact or InlineKind.Choice or InlineKind.Company);

    [GeneratedRegex(@"^(?:\||[・･•]|[（(][0-9０-９]{1,3}[）)]|[0-9０-９]{1,3}(?:．|\.(?=\s)))")]
    private static partial Regex ListStart();
}
