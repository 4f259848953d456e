using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Policies.Replacing;

/// <summary>What somebody wrote of a document of the company's own.</summary>
public sealed record OwnForm(string Policy, string Title, string RevisedTyped)
{
    private const int LongestTitle = 100;

    public DateOnly? RevisedOn => Dates.Read(RevisedTyped);

    public static OwnForm Read(IFormCollection sent) => new(sent["policy"].ToString(), sent["title"].ToString().Trim(), sent["revised"].ToString().Trim());

    public List<FieldProblem> Check(DraftView view)
    {
        var problems = new List<FieldProblem>();
        if (view.Policy(Policy) is null) problems.Add(new("policy", "own-policy"));
        if (Title is not { Length: > 0 and <= LongestTitle }) problems.Add(new("title", "own-title"));
        if (MyNumberRule.IsIn(Title)) problems.Add(new("title", "my-number"));
        if (RevisedTyped.Length > 0 && RevisedOn is null) problems.Add(new("revised", "revised"));
        return problems;
    }
}
