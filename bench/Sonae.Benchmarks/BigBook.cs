using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Threats;
using Sonae.Workbook;

namespace Sonae.Benchmarks;

/// <summary>A workbook as large as asked, with live formulas, drawn from a fixed seed.</summary>
public static class BigBook
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    public static int Write(int rows, string file)
    {
        var edition = EditionShelf.BesideProgram().Get(EditionShelf.Default)!;
        var random = new Random(1);
        var media = edition.Media.Media;
        var typical = edition.TypicalAssets.Assets;
        var assets = Enumerable.Range(0, rows).Select(i => AssetOf(i, typical[i % typical.Count], media[random.Next(media.Count)].Id, random)).ToList();
        var threats = edition.Threats.Threats.Select(threat => new ThreatJudgement(threat.Medium, threat.Text, random.Next(1, 4))).ToList();
        var answers = edition.Controls.Controls.ToDictionary(control => control.Id, _ => edition.Controls.Options[random.Next(4)].Id);
        var round = new Round(Profile.Untold, Round.NoAnswers, answers, threats, assets);
        using var stream = File.Create(file);
        ResultBook.WriteTemplate(stream, new BookFacts(edition, round, Findings.Of(edition, round, Day), [], 0, 0));
        return 0;
    }

    private static Asset AssetOf(int i, TypicalAsset typical, string medium, Random random) =>
        new Asset(SheetTitles.FirstDataRow + i, FormattableString.Invariant($"{typical.Name} {i + 1}"), medium)
            .Judge(random.Next(3), random.Next(3), random.Next(3)).Mark(typical.Flags)
            .Describe([new("category", typical.Department), new("note", typical.Note), new("users", typical.Users), new("department", typical.Department)]);
}
