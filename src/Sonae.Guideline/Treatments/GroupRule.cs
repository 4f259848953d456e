using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Treatments;

/// <summary>A control that can still be raised, with what it protects and what is decided about it: one decision for all of it.</summary>
public sealed record ControlGroup(Control Control, CategoryFinding Category, ControlOption? Answer, int Assets, int High, IReadOnlyList<TreatmentFinding> Treatments);

/// <summary>Turns the risks round: from the controls that are not done to the assets they would protect.</summary>
public static class GroupRule
{
    /// <summary>Every control that can be raised; those that protect most high risks first, then those of the weakest category.</summary>
    public static IReadOnlyList<ControlGroup> Of(Edition edition, Round round, Findings findings, TreatmentFindings treatments)
    {
        var best = edition.Controls.Options.Max(option => option.Weight);
        var options = edition.Controls.Options.ToDictionary(option => option.Id);
        var categories = findings.Result.ToDictionary(result => result.Category.Category.Id, result => result.Category);
        var kept = findings.Risks.Where(risk => risk.Medium is not null).ToLookup(risk => risk.Medium!.Medium.Id);
        var high = kept.ToDictionary(place => place.Key, place => place.Count(risk => risk.Band is { Tone: BandTone.High }));
        return edition.Controls.Controls
            .Select(control => (control, Answer: round.Controls.TryGetValue(control.Id, out var id) ? options.GetValueOrDefault(id) : null))
            .Where(pair => pair.Answer is null || pair.Answer.Weight < best)
            .Select(pair => new ControlGroup(
                pair.control, categories[pair.control.Category], pair.Answer, pair.control.Media.Sum(medium => kept[medium].Count()), pair.control.Media.Sum(medium => high.GetValueOrDefault(medium)),
                treatments.Treatments.Where(treatment => treatment.Treatment.Controls.Contains(pair.control.Id)).ToList()))
            .OrderByDescending(group => group.High).ThenBy(group => group.Category.Rate ?? 0).ThenBy(group => group.Control.No).ToList();
    }

    /// <summary>The measures of the list that raise something still open here; those that raise most first, then the others of the same option.</summary>
    public static IReadOnlyList<(Measure Measure, int Raises)> Measures(Edition edition, string option, IReadOnlySet<string> open) => edition.Treatment.Measures
        .Where(measure => measure.Option == option).Select(measure => (measure, measure.Controls.Count(open.Contains))).OrderByDescending(pair => pair.Item2).ToList();
}
