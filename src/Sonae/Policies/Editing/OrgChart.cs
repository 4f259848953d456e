using Sonae.Guideline.Policies;

namespace Sonae.Policies.Editing;

/// <summary>A role in the organisation chart (社内体制図), who holds it, and who reports to it.</summary>
public sealed record OrgRole(string Role, IReadOnlyList<Inline> Holder, IReadOnlyList<OrgRole> Below);

/// <summary>Makes a tree of the chart's table: tier, role, holder, to whom it reports.</summary>
public static class OrgChart
{
    private const int Role = 1, Holder = 2, Above = 3;

    public static IReadOnlyList<OrgRole> Of(ClauseBlock table)
    {
        var rows = table.Rows.Skip(1).Where(row => row.Cells.Count > Above).Select(row => (Role: PlainWords.Of(row.Cells[Role]), Holder: row.Cells[Holder], Above: PlainWords.Of(row.Cells[Above]))).DistinctBy(row => row.Role).ToList();
        // "The head of one's department" names the role of head within more words.
        string? Parent((string Role, IReadOnlyList<Inline> Holder, string Above) row) =>
            rows.Select(other => other.Role).Where(role => role != row.Role && role.Length > 0 && row.Above.Contains(role, StringComparison.OrdinalIgnoreCase)).MaxBy(role => role.Length);
        var parents = rows.ToDictionary(row => row.Role, Parent);
        // Whoever reports in a circle, or to nobody known, stands at the top: nobody is left out.
        bool IsTop(string role)
        {
            var seen = new HashSet<string> { role };
            for (var at = parents[role]; at is not null; at = parents[at]) if (!seen.Add(at)) return at == role;
            return parents[role] is null;
        }
        var tops = rows.Where(row => IsTop(row.Role)).Select(row => row.Role).ToHashSet();
        OrgRole Tree((string Role, IReadOnlyList<Inline> Holder, string Above) row) => new(row.Role, row.Holder, rows.Where(other => !tops.Contains(other.Role) && parents[other.Role] == row.Role).Select(Tree).ToList());
        return rows.Where(row => tops.Contains(row.Role)).Select(Tree).ToList();
    }
}
