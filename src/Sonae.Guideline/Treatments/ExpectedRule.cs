using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Treatments;

/// <summary>What a risk is expected to become (対策後の見込み): by the answers that are raised, or as somebody says.</summary>
public static class ExpectedRule
{
    /// <summary>The controls that can still be raised, each to the best answer; what is done or does not apply stays.</summary>
    public static IReadOnlyList<ControlStep> Steps(ControlContent content, IReadOnlyDictionary<string, string> answers, IEnumerable<string> controls)
    {
        var best = content.Options.Where(option => option.Weight is not null).MaxBy(option => option.Weight)!;
        var (wanted, steps) = (controls.ToHashSet(), new List<ControlStep>());
        foreach (var control in content.Controls.Where(control => wanted.Contains(control.Id)))
        {
            var from = content.Options.FirstOrDefault(option => option.Id == answers.GetValueOrDefault(control.Id));
            if (from is null || from.Weight < best.Weight) steps.Add(new ControlStep(control, from, best));
        }
        return steps;
    }

    /// <summary>The media once these answers are given; a medium none of the controls protects stays the same.</summary>
    public static IReadOnlyList<MediumFinding> Media(Edition edition, Round round, Findings findings, IReadOnlyList<ControlStep> steps)
    {
        if (steps.Count == 0) return findings.Media;
        var then = round.Answering(steps.ToDictionary(step => step.Control.Id, step => step.To.Id));
        return findings.Media.Select(medium => steps.Any(step => step.Control.Media.Contains(medium.Medium.Id))
            ? MediumRule.Of(edition.Risk, edition.Controls, medium.Medium, then, medium.AssetsKept) : medium).ToList();
    }

    public static ExpectedRisk Of(RiskContent content, RiskFinding now, IReadOnlyList<MediumFinding> then, Expectation said)
    {
        var medium = now.Medium is { } kept ? then.First(candidate => candidate.Medium.Id == kept.Medium.Id) : null;
        var importance = said.Importance is { } level ? new Importance(level) : now.Importance;
        var likelihood = said.Likelihood is { } likely ? new Likelihood(likely) : medium?.Likelihood;
        RiskValue? value = importance is { } i && likelihood is { } l ? i * l : null;
        return new ExpectedRisk(now, medium, importance, likelihood, value, value is { } known ? RiskRule.BandOf(content, known) : null, said != Expectation.None);
    }
}
