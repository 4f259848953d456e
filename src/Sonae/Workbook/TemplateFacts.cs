using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Threats;

namespace Sonae.Workbook;

/// <summary>The round a form is written from: the edition's threats without a judgement, or its worked example.</summary>
public static class TemplateFacts
{
    private const int EmptyRows = 300;
    private const int OwnThreats = 9;

    public static BookFacts Of(Edition edition, bool sample, DateOnly today)
    {
        var threats = edition.Threats.Threats.Select(threat => new ThreatJudgement(threat.Medium, threat.Text, sample && edition.Examples.Threats.TryGetValue(threat.Id, out var level) ? level : null)).ToList();
        var round = sample
            ? new Round(Profile.Untold, Round.NoAnswers, edition.Examples.Answers, threats, edition.Examples.Rows.Select(AssetOf).ToList())
            : new Round(Profile.Untold, Round.NoAnswers, Round.NoAnswers, threats, []);
        return new BookFacts(edition, round, Findings.Of(edition, round, today), [], EmptyRows, OwnThreats);
    }

    private static Asset AssetOf(RowExample row, int index) =>
        new Asset(SheetTitles.FirstDataRow + index, row.Texts["name"], row.Medium)
            .Judge(row.Confidentiality, row.Integrity, row.Availability).Mark(row.Flags)
            .Describe(row.Texts.Where(text => text.Key != "name").Select(text => new AssetText(text.Key, text.Value)).ToList());
}
