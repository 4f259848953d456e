using Sonae.Guideline;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;

namespace Sonae.Controls;

/// <summary>An answer the self-diagnosis suggests for a control, with the questions it comes from.</summary>
public sealed record ProposedAnswer(Control Control, ControlOption Option, IReadOnlyList<Question> From);

/// <summary>What the 25 answers suggest for controls nobody has answered; where several questions speak of one control, the most careful answer counts.</summary>
public static class ProposedAnswers
{
    public static IReadOnlyList<ProposedAnswer> Of(Edition edition, Round round)
    {
        var options = edition.Diagnosis.Proposals.Options.ToDictionary(pair => pair.Option, pair => edition.Controls.Options.First(option => option.Id == pair.ControlOption));
        var proposed = new List<ProposedAnswer>();
        foreach (var control in edition.Controls.Controls.Where(control => !round.Controls.ContainsKey(control.Id)))
        {
            var spoken = edition.Diagnosis.Proposals.Pairs.Where(pair => pair.Control == control.Id && round.Diagnosis.ContainsKey(pair.Question) && options.ContainsKey(round.Diagnosis[pair.Question]))
                .Select(pair => (Question: edition.Diagnosis.Questions.First(question => question.Id == pair.Question), Option: options[round.Diagnosis[pair.Question]])).ToList();
            if (spoken.Count > 0) proposed.Add(new(control, spoken.Select(pair => pair.Option).MinBy(option => option.Weight ?? double.MaxValue)!, spoken.Select(pair => pair.Question).ToList()));
        }
        return proposed;
    }
}
