using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Threats;

namespace Sonae.Tests.Policies;

/// <summary>Rounds in which a condition's facts take every combination of yes and no.</summary>
public static class ConditionSwing
{
    /// <summary>The facts a condition asks for.</summary>
    public static IReadOnlyList<Condition> Leaves(Condition when) => when switch
    {
        All all => all.Parts.SelectMany(Leaves).Distinct().ToList(),
        Any any => any.Parts.SelectMany(Leaves).Distinct().ToList(),
        Not not => Leaves(not.Part),
        _ => [when],
    };

    /// <summary>What the condition gives, by its words alone.</summary>
    public static bool Naive(Condition when, IReadOnlyDictionary<Condition, bool> told) => when switch
    {
        All all => all.Parts.All(part => Naive(part, told)),
        Any any => any.Parts.Any(part => Naive(part, told)),
        Not not => !Naive(not.Part, told),
        _ => told[when],
    };

    public static IEnumerable<Dictionary<Condition, bool>> Combinations(Condition when)
    {
        var leaves = Leaves(when);
        for (var bits = 0; bits < 1 << leaves.Count; bits++)
            yield return leaves.Select((leaf, i) => (leaf, yes: (bits >> i & 1) == 1)).ToDictionary(pair => pair.leaf, pair => pair.yes);
    }

    /// <summary>A company that says just this; what is not asked for is answered so that it is known.</summary>
    public static Round RoundOf(Edition edition, IReadOnlyDictionary<Condition, bool> told)
    {
        var profile = Profile.Untold with
        {
            Employees = told.Keys.OfType<EmployeesAtLeast>().Select(leaf => told[leaf] ? leaf.Count : leaf.Count - 1).Append(20).First(),
            Has = ProfileKeys.YesNo.ToDictionary(key => key, key => told.GetValueOrDefault(new ProfileHas(key))),
        };
        var lowest = edition.Controls.Options.Where(option => option.Weight is not null).MinBy(option => option.Weight)!.Id;
        var answers = edition.Controls.Controls.ToDictionary(control => control.Id, _ => lowest);
        foreach (var leaf in told.Keys.OfType<AnswerAtLeast>()) answers[leaf.Control] = told[leaf] ? leaf.Option : lowest;
        var high = told.Keys.OfType<BandAtLeast>().All(leaf => told[leaf]);
        var medium = edition.Media.Media[2].Id;
        var threats = edition.Threats.Threats.Select(threat => new ThreatJudgement(threat.Medium, threat.Text, 3)).ToList();
        var level = high ? 2 : 0;
        return new Round(profile, Round.NoAnswers, answers, threats, [new Asset(2, "顧客名簿", medium).Judge(level, level, level)]);
    }
}
