using System.Globalization;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Editions;

/// <summary>Whether scales, tables and bands leave no value out and none in doubt.</summary>
internal static class ScaleCheck
{
    public static void Of(Edition edition, ProblemList problems)
    {
        Levels(edition.Risk, problems);
        Table(edition.Risk, problems);
        Thresholds(edition.Risk, problems);
        Options(edition, problems);
        RiskBands(edition.Risk, problems);
        Importance(edition, problems);
        Scores(edition, problems);
        Examples(edition, problems);
    }

    private static void Levels(RiskContent risk, ProblemList problems)
    {
        foreach (var scale in new[] { risk.Attribute, risk.Importance, risk.Threat, risk.Vulnerability, risk.Likelihood })
            foreach (var twice in scale.Levels.GroupBy(level => level.Value).Where(group => group.Count() > 1))
                problems.Add("risk.json", $"/{scale.Id}/levels", "id.twice", $"{twice.Key}");
    }

    private static void Table(RiskContent risk, ProblemList problems)
    {
        foreach (var threat in risk.Threat.Levels)
            foreach (var vulnerability in risk.Vulnerability.Levels)
                if (risk.LikelihoodTable.Cells.Count(cell => cell.Threat == threat.Value && cell.Vulnerability == vulnerability.Value) != 1)
                    problems.Add("risk.json", "/likelihoodTable/cells", "table.cell", $"{threat.Value}", $"{vulnerability.Value}");
        for (var i = 0; i < risk.LikelihoodTable.Cells.Count; i++)
        {
            var cell = risk.LikelihoodTable.Cells[i];
            foreach (var (scale, value) in new[] { (risk.Threat, cell.Threat), (risk.Vulnerability, cell.Vulnerability), (risk.Likelihood, cell.Likelihood) })
                if (!scale.Has(value)) problems.Add("risk.json", ProblemList.At("/likelihoodTable/cells", i), "level.unknown", $"{value}");
        }
    }

    private static void Thresholds(RiskContent risk, ProblemList problems)
    {
        var rule = risk.VulnerabilityRule;
        foreach (var level in rule.Thresholds.Select(threshold => threshold.Level).Append(rule.WhenNoneApplies))
            if (!risk.Vulnerability.Has(level)) problems.Add("risk.json", "/vulnerabilityRule/thresholds", "level.unknown", $"{level}");
        if (!rule.Thresholds.Any(threshold => threshold is { Rate: <= 0, Above: false })) problems.Add("risk.json", "/vulnerabilityRule/thresholds", "threshold.open");
        for (var i = 0; i < rule.Thresholds.Count; i++)
        {
            var pointer = ProblemList.At("/vulnerabilityRule/thresholds", i);
            var threshold = rule.Thresholds[i];
            if (threshold.Rate is < 0 or > 1) problems.Add("risk.json", pointer, "level.unknown", Text(threshold.Rate));
            if (i > 0 && !Below(threshold, rule.Thresholds[i - 1])) problems.Add("risk.json", pointer, "threshold.order", Text(threshold.Rate));
        }
    }

    // The first threshold that fits counts, so one that does not lie below the one before it would never be reached.
    private static bool Below(Threshold lower, Threshold upper) => lower.Rate < upper.Rate || (lower.Rate <= upper.Rate && upper.Above && !lower.Above);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static void RiskBands(RiskContent risk, ProblemList problems)
    {
        var reachable = risk.Importance.Levels.SelectMany(importance => risk.Likelihood.Levels.Select(likelihood => importance.Value * likelihood.Value));
        OneBandEach(reachable, value => risk.Bands.Count(band => band.From <= value && value <= band.To), "risk.json", problems);
        for (var i = 1; i < risk.Bands.Count; i++)
            if (risk.Bands[i].From >= risk.Bands[i - 1].From) problems.Add("risk.json", ProblemList.At("/bands", i), "band.order", risk.Bands[i].Id);
    }

    private static void Importance(Edition edition, ProblemList problems)
    {
        var risk = edition.Risk;
        var made = risk.Attribute.Levels.Select(level => level.Value).Concat(risk.ImportanceRule.Lifts.Select(lift => lift.To));
        foreach (var level in made.Distinct()) if (!risk.Importance.Has(level)) problems.Add("risk.json", "/importance", "level.unknown", $"{level}");
        for (var i = 0; i < edition.Register.Criteria.Count; i++)
            if (!risk.Attribute.Has(edition.Register.Criteria[i].Value))
                problems.Add("register.json", ProblemList.At("/criteria", i), "level.unknown", $"{edition.Register.Criteria[i].Value}");
        for (var i = 0; i < edition.Register.Proposals.Count; i++)
            if (!risk.Attribute.Has(edition.Register.Proposals[i].Value))
                problems.Add("register.json", ProblemList.At("/proposals", i), "level.unknown", $"{edition.Register.Proposals[i].Value}");
    }

    private static void Options(Edition edition, ProblemList problems)
    {
        var options = edition.Controls.Options;
        if (options.All(option => option.Weight is null)) problems.Add("controls.json", "/options", "option.none");
        if (edition.Controls.Weak.Below is < 0 or > 1) problems.Add("controls.json", "/weak", "level.unknown", Text(edition.Controls.Weak.Below));
        if (edition.Diagnosis.Options.Count == 0) problems.Add("diagnosis.json", "/options", "option.none");
        for (var i = 0; i < options.Count; i++)
        {
            if (options[i].Weight is < 0 or > 1) problems.Add("controls.json", ProblemList.At("/options", i), "level.unknown", Text(options[i].Weight!.Value));
            if (options.Take(i).Any(earlier => earlier.Code == options[i].Code)) problems.Add("controls.json", ProblemList.At("/options", i), "id.twice", $"{options[i].Code}");
        }
    }

    private static void Scores(Edition edition, ProblemList problems)
    {
        var content = edition.Diagnosis;
        if (content.Options.Count == 0) return;
        var least = content.Questions.Count * content.Options.Min(option => option.Points);
        var most = content.Questions.Count * content.Options.Max(option => option.Points);
        OneBandEach(Enumerable.Range(least, most - least + 1), score => content.Bands.Count(band => band.From <= score && score <= band.To), "diagnosis.json", problems);
    }

    private static void OneBandEach(IEnumerable<int> values, Func<int, int> bands, string file, ProblemList problems)
    {
        foreach (var value in values.Distinct().Order())
        {
            var count = bands(value);
            if (count == 0) problems.Add(file, "/bands", "band.gap", $"{value}");
            if (count > 1) problems.Add(file, "/bands", "band.overlap", $"{value}");
        }
    }

    private static void Examples(Edition edition, ProblemList problems)
    {
        foreach (var (threat, level) in edition.Examples.Threats)
            if (!edition.Risk.Threat.Has(level)) problems.Add("examples.json", "/threats/" + threat, "level.unknown", $"{level}");
    }
}
