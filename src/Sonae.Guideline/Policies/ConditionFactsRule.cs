using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Policies;

/// <summary>Gathers what conditions may ask for: profile, weights of answers, bands reached.</summary>
public static class ConditionFactsRule
{
    public static ConditionFacts Of(Edition edition, Round round, IReadOnlyList<RiskFinding> risks)
    {
        var options = edition.Controls.Options.Where(option => option.Weight is not null).ToDictionary(option => option.Id, option => option.Weight!.Value);
        var answers = new Dictionary<string, double>();
        // Where a control does not apply there is nothing left to introduce, so it counts as fully done.
        foreach (var (control, option) in round.Controls) answers[control] = options.TryGetValue(option, out var weight) ? weight : options.Values.Max();
        return new ConditionFacts(round.Profile.Has, round.Profile.Employees, answers, options, Bands(edition.Risk, risks));
    }

    // A band is reached once an asset lies in it or in a more urgent one; "not reached" is only known when every asset is judged.
    private static Dictionary<string, bool> Bands(RiskContent content, IReadOnlyList<RiskFinding> risks)
    {
        var found = new HashSet<string>();
        var allJudged = risks.Count > 0;
        RiskBand? last = null;
        for (var i = 0; i < risks.Count; i++)
        {
            var band = risks[i].Band;
            allJudged &= band is not null;
            if (band is not null && !ReferenceEquals(band, last)) found.Add(band.Id);
            last = band ?? last;
        }
        var reached = false;
        var bands = new Dictionary<string, bool>();
        foreach (var band in content.Bands)
            if ((reached |= found.Contains(band.Id)) || allJudged) bands[band.Id] = reached;
        return bands;
    }
}
