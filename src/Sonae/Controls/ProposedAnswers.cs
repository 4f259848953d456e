using Sonae.Guideline;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;

namespace Sonae.Controls;

/// <summary>What the 25 answers suggest for controls nobody has answered; where several questions speak of one control, the most careful answer counts.</summary>
public static class ProposedAnswers
{
    public static IReadOnlyList<(Control Control, ControlOption Option)> Of(Edition edition, Round round)
    {
        var options = edition.Diagnosis.Proposals.Options.ToDictionary(pair => pair.Option, pair => pair.ControlOption);
        var proposed = new List<(Control, ControlOption)>();
        foreach (var control in edition.Controls.Controls.Where(control => !round.Controls.ContainsKey(control.Id)))
        {
            var spoken = edition.Diagnosis.Proposals.Pairs.Where(pair => pair.Control == control.Id && round.Diagnosis.ContainsKey(pair.Question) && options.ContainsKey(round.Diagnosis[pair.Question]))
                .Select(pair => edition.Controls.Options.First(option => option.Id == options[round.Diagnosis[pair.Question]])).ToList();
            if (spoken.Count > 0) proposed.Add((control, spoken.MinBy(option => option.Weight ?? double.MaxValue)!));
        }
        return proposed;
    }
}
