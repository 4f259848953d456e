using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Policies.Issuing;

/// <summary>What somebody wrote of an issue: which policies, the day, what is different.</summary>
public sealed record IssueForm(IReadOnlyList<string> Policies, string RevisedTyped, string Note, bool DespiteOpen)
{
    private const int LongestNote = 200;

    public static IssueForm Read(IFormCollection sent) =>
        new(sent["policy"].OfType<string>().Distinct().ToList(), sent["revised"].ToString().Trim(), sent["note"].ToString().Trim(), sent["open"] == "yes");

    public DateOnly? RevisedOn => Dates.Read(RevisedTyped);

    public IssueManyWish Wish => new(Policies, RevisedOn!.Value, Note, DespiteOpen);

    /// <summary>Every problem of what was typed, given how the policies stand.</summary>
    public List<FieldProblem> Check(IReadOnlyList<IssueStand> stands)
    {
        var problems = new List<FieldProblem>();
        var chosen = stands.Where(stand => Policies.Contains(stand.Policy.Id)).ToList();
        if (chosen.Count == 0) problems.Add(new("policies", "policies"));
        if (RevisedOn is not { } day) problems.Add(new("revised", "revised"));
        else if (chosen.Any(stand => stand.InForce?.Stored.RevisedOn > day)) problems.Add(new("revised", "revised-before"));
        if (Note.Length > LongestNote) problems.Add(new("note", "note"));
        if (MyNumberRule.IsIn(Note)) problems.Add(new("note", "my-number"));
        if (!DespiteOpen && chosen.Any(stand => stand.Open.Count > 0)) problems.Add(new("open", "open"));
        return problems;
    }
}
