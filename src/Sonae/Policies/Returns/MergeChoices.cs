using Microsoft.AspNetCore.Http;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Policies.Merging;
using Sonae.Layout;

namespace Sonae.Policies.Returns;

/// <summary>What somebody chose for one clause: today's words, the file's, both, or their own.</summary>
public enum MergeChoice { Ours, Theirs, Both, Own }

/// <summary>What somebody chose of a merged file, clause by clause, and why.</summary>
public sealed record MergeChoices(IReadOnlyDictionary<string, MergeChoice> Chosen, IReadOnlyDictionary<string, string> Own, string Reason, string Seen)
{
    public const int LongestReason = 200, LongestWords = 20_000;

    public static readonly MergeChoices None = new(new Dictionary<string, MergeChoice>(), new Dictionary<string, string>(), "", "");

    public static MergeChoices Read(IFormCollection sent) => new(
        sent.Where(field => field.Key.StartsWith("choice.", StringComparison.Ordinal) && Enum.TryParse<MergeChoice>(field.Value, ignoreCase: true, out _))
            .ToDictionary(field => field.Key[7..], field => Enum.Parse<MergeChoice>(field.Value.ToString(), ignoreCase: true)),
        sent.Where(field => field.Key.StartsWith("own.", StringComparison.Ordinal)).ToDictionary(field => field.Key[4..], field => field.Value.ToString().ReplaceLineEndings("\n").Trim()),
        sent["reason"].ToString().Trim(), sent["seen"].ToString());

    /// <summary>What is chosen for a clause: a change without conflict is taken over unless somebody says otherwise; a conflict must be chosen.</summary>
    public MergeChoice? Of(UnitMerge unit) => Chosen.TryGetValue(unit.Id, out var choice) ? choice : unit.IsConflict ? null : MergeChoice.Theirs;

    /// <summary>Every problem: conflicts without a choice, own words that are missing or too long, no reason.</summary>
    public IReadOnlyList<FieldProblem> Check(MergeFinding finding)
    {
        var problems = new List<FieldProblem>();
        foreach (var unit in finding.Units.Where(unit => unit.IsChange))
        {
            var own = Own.GetValueOrDefault(unit.Id, "");
            if (Of(unit) is not { } choice) problems.Add(new($"u-{unit.Id}", "choice"));
            else if (choice == MergeChoice.Own && own.Length is 0 or > LongestWords) problems.Add(new($"own-{unit.Id}", "own"));
            else if (choice == MergeChoice.Own && MyNumberRule.IsIn(own)) problems.Add(new($"own-{unit.Id}", "my-number"));
        }
        if (Reason.Length is 0 or > LongestReason) problems.Add(new("reason", "reason"));
        if (MyNumberRule.IsIn(Reason)) problems.Add(new("reason", "my-number"));
        return problems;
    }

    /// <summary>A My Number is not shown again.</summary>
    public MergeChoices Showable() => this with { Own = Own.ToDictionary(pair => pair.Key, pair => MyNumberRule.Without(pair.Value)), Reason = MyNumberRule.Without(Reason) };
}
