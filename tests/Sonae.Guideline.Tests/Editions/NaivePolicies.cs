using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>Conditions, policies and the diagnosis result, read naively; truth is 0 no, 1 not known, 2 yes.</summary>
internal sealed class NaivePolicies(Edition edition, Round round, List<RiskBand?> bands, NaiveReading reading)
{
    private const int No = 0, Open = 1, Yes = 2;

    public static void Read(Edition edition, Round round, List<RiskBand?> bands, NaiveReading reading)
    {
        var naive = new NaivePolicies(edition, round, bands, reading);
        naive.Conditions();
        reading.Put("Policies", edition.Policies.Policies.Count);
        for (var i = 0; i < edition.Policies.Policies.Count; i++) naive.Policy($"Policies[{i}]", edition.Policies.Policies[i]);
        reading.Put("Result", edition.Controls.Categories.Count);
        for (var i = 0; i < edition.Controls.Categories.Count; i++) naive.Result($"Result[{i}]", edition.Controls.Categories[i]);
    }

    private void Conditions()
    {
        foreach (var (key, told) in round.Profile.Has) reading.Put($"Conditions.Profile[{key}]", told);
        reading.Put("Conditions.Employees", round.Profile.Employees);
        foreach (var option in edition.Controls.Options) if (option.Weight is { } weight) reading.Put($"Conditions.OptionWeights[{option.Id}]", (decimal)weight);
        foreach (var control in round.Controls.Keys) reading.Put($"Conditions.AnswerWeights[{control}]", Weight(control));
        foreach (var band in edition.Risk.Bands)
            if (Reached(band.Id) is var reached and not Open) reading.Put($"Conditions.BandsReached[{band.Id}]", reached == Yes);
    }

    private void Policy(string path, Policy policy)
    {
        var foreign = policy.Category is not null && Foreign(policy.Category);
        var truth = foreign ? No : Truth(policy.When);
        var everyone = policy.When is All all && all.Parts.Count == 0;
        reading.Put(path + ".Policy", policy);
        reading.Put(path + ".Applies", truth == Open ? null : truth == Yes);
        reading.Put(path + ".Reason", foreign ? "CategoryDoesNotApply" : everyone ? "ForEveryone" : truth == Yes ? "ConditionMet" : truth == No ? "ConditionNotMet" : "FactNotTold");
    }

    private void Result(string path, ControlCategory category)
    {
        var tally = NaiveTally.Of(edition, round.Controls, control => control.Category == category.Id);
        var policy = edition.Policies.Policies.Single(candidate => candidate.Category == category.Id);
        var off = Foreign(category.Id) || Truth(policy.When) == No;
        var mark = edition.Controls.Marks.Single(candidate => candidate.Id == (off ? edition.Controls.NotNeeded : category.Mark));
        reading.Put(path + ".Category.Category", category);
        NaiveRisks.Tally(path + ".Category", tally, reading);
        reading.Put(path + ".Category.NothingApplies", Foreign(category.Id));
        reading.Put(path + ".Mark", mark);
        reading.Put(path + ".PolicyNeeded", mark.PolicyNeeded);
        Policy(path + ".Policy", policy);
    }

    private bool Foreign(string category)
    {
        var controls = edition.Controls.Controls.Where(control => control.Category == category).ToList();
        return controls.Count > 0 && controls.TrueForAll(control => round.Controls.TryGetValue(control.Id, out var option)
            && edition.Controls.Options.Single(candidate => candidate.Id == option).Weight is null);
    }

    private int Truth(Condition condition) => condition switch
    {
        ProfileHas has => !round.Profile.Has.TryGetValue(has.Key, out var told) ? Open : told ? Yes : No,
        EmployeesAtLeast people => round.Profile.Employees is not { } at ? Open : at < people.Count ? No : Yes,
        AnswerAtLeast answer => !round.Controls.ContainsKey(answer.Control) ? Open
            : Weight(answer.Control) < (decimal)edition.Controls.Options.Single(option => option.Id == answer.Option).Weight!.Value ? No : Yes,
        BandAtLeast band => Reached(band.Band),
        All all => all.Parts.Select(Truth).Append(Yes).Min(),
        Any any => any.Parts.Select(Truth).Append(No).Max(),
        Not not => Yes - Truth(not.Part),
        _ => throw new NotSupportedException(),
    };

    // A control that does not apply counts as done.
    private decimal Weight(string control)
    {
        var answered = edition.Controls.Options.Single(option => option.Id == round.Controls[control]);
        return (decimal)(answered.Weight ?? edition.Controls.Options.Max(option => option.Weight)!.Value);
    }

    private int Reached(string band)
    {
        foreach (var candidate in edition.Risk.Bands)
        {
            if (bands.Contains(candidate)) return Yes;
            if (candidate.Id == band) break;
        }
        return bands.Count == 0 || bands.Contains(null) ? Open : No;
    }
}
