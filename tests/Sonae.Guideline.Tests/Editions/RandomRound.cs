using CsCheck;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Threats;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>Draws what a company says: gaps, threats of its own, media without threats or assets, categories that do not apply.</summary>
internal static class RandomRound
{
    public static readonly IReadOnlyList<string> Keys = ["develops", "outsources", "cloud"];

    public static Gen<Round> For(Edition edition) =>
        from profile in Profile
        from diagnosis in Answers(edition.Diagnosis.Questions.Select(question => question.Id).ToArray(), edition.Diagnosis.Options.Select(option => option.Id).ToArray())
        from controls in Answers(edition.Controls.Controls.Select(control => control.Id).ToArray(), edition.Controls.Options.Select(option => option.Id).ToArray())
        from foreign in Gen.Int[0, 3].Array[edition.Controls.Categories.Count]
        from threats in Threats(edition)
        from assets in Assets(edition)
        select new Round(profile, diagnosis, Foreign(edition, controls, foreign), threats, assets);

    private static readonly Gen<Profile> Profile =
        from told in Draw.Some(Keys)
        from yes in Gen.Bool.Array[told.Count]
        from employees in Draw.Perhaps(Gen.Int[1, 4])
        select Guideline.Profile.Untold with { Employees = employees, Has = told.Zip(yes).ToDictionary(pair => pair.First, pair => pair.Second) };

    // Half of the companies answer everything, else hardly any medium would ever be judged.
    private static Gen<Dictionary<string, string>> Answers(string[] items, string[] options) =>
        from everything in Gen.Bool
        from drawn in Gen.Select(Draw.One(options), Gen.Int[0, 5]).Array[items.Length]
        select items.Zip(drawn).Where(pair => everything || pair.Second.Item2 > 0).ToDictionary(pair => pair.First, pair => pair.Second.Item1);

    private static Dictionary<string, string> Foreign(Edition edition, Dictionary<string, string> answers, int[] chance)
    {
        if (edition.Controls.Options.FirstOrDefault(option => option.Weight is null) is not { } foreign) return answers;
        var categories = edition.Controls.Categories.Where((_, i) => chance[i] == 0).Select(category => category.Id).ToHashSet();
        foreach (var control in edition.Controls.Controls.Where(control => categories.Contains(control.Category))) answers[control.Id] = foreign.Id;
        return answers;
    }

    private static Gen<ThreatJudgement[]> Threats(Edition edition) =>
        Gen.Select(Draw.One(edition.Media.Media), Draw.Perhaps(Draw.One(edition.Risk.Threat.Levels).Select(level => level.Value))).Array[0, 9]
            .Select(drawn => drawn.Select((pair, i) => new ThreatJudgement(pair.Item1.Id, $"threat {i}", pair.Item2)).ToArray());

    private static Gen<Asset[]> Assets(Edition edition)
    {
        var level = Draw.Perhaps(Draw.One(edition.Risk.Attribute.Levels).Select(text => text.Value));
        var medium = Draw.One<string?>([.. edition.Media.Media.Select(place => place.Id), .. edition.Media.Media.Select(place => place.Id), null]);
        return Gen.Select(medium, level, level, level, Draw.Some(RandomRisk.Flags)).Array[0, 9]
            .Select(drawn => drawn.Select((asset, i) => new Asset(i + 2, $"asset {i % 4}", asset.Item1).Judge(asset.Item2, asset.Item3, asset.Item4).Mark(asset.Item5)).ToArray());
    }
}
