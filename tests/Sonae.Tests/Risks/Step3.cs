using Sonae.Answers;
using Sonae.Database;
using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Rounds;
using Sonae.Tests.Web;
using Sonae.Words;

namespace Sonae.Tests.Risks;

/// <summary>A company's facts of step 3 written straight into the store: rows, levels of threats, answers to controls.</summary>
internal static class Step3
{
    /// <summary>Adds rows "name medium c i a department" to the current round; "-" stands for what is not told.</summary>
    public static Task<int> Keep(this Seats seats, params string[] rows) => seats.Within(async (parts, db) =>
    {
        var (round, no) = (await Round(db), db.Facts<AssetOfRound>().Select(asset => (int?)asset.No).Max() ?? 0);
        foreach (var row in rows.Select(row => row.Split(' ')))
        {
            var asset = new AssetOfRound(db.Company, Guid.CreateVersion7(), round, ++no);
            asset.Say(new Asset(no, row[0], row[1] == "-" ? null : row[1]).Judge(Digits.Read(row[2]), Digits.Read(row[3]), Digits.Read(row[4])).Describe(row.Length > 5 ? [new("department", row[5])] : []));
            db.Add(asset);
        }
        return await db.SaveChangesAsync();
    });

    /// <summary>Every threat of the edition to these media at one level.</summary>
    public static Task<int> Threaten(this Seats seats, int level, params string[] media) => seats.Within(async (_, db) =>
    {
        var round = await Round(db);
        foreach (var threat in Given.Edition.Threats.Threats.Where(threat => media.Contains(threat.Medium)))
        {
            var known = await db.FindAsync<ThreatOfRound>(db.Company, round, threat.Id);
            if (known is null) db.Add(known = new ThreatOfRound(db.Company, round, threat.Id, threat.Medium));
            known.Judge(level);
        }
        return await db.SaveChangesAsync();
    });

    /// <summary>Every control answered alike, then some otherwise.</summary>
    public static async Task Control(this Seats seats, string option, params (string Control, string Option)[] others)
    {
        await seats.Answer([.. Given.Edition.Controls.Controls.Select(control => (control.Id, option))]);
        await seats.Answer(others);
    }

    public static Task<int> Answer(this Seats seats, params (string Control, string Option)[] answers) => seats.Within(async (_, db) =>
    {
        var round = await Round(db);
        foreach (var (control, option) in answers)
        {
            var known = await db.FindAsync<Answer>(db.Company, round, Instrument.Controls, control);
            if (known is null) db.Add(known = new Answer(db.Company, round, Instrument.Controls, control));
            known.Choose(option);
        }
        return await db.SaveChangesAsync();
    });

    /// <summary>Every control that protects a medium, with this answer.</summary>
    public static (string, string)[] Of(string medium, string option) => [.. Given.Edition.Controls.Controls.Where(control => control.Media.Contains(medium)).Select(control => (control.Id, option))];

    /// <summary>The current round closed, and the next begun with what it said.</summary>
    public static Task<RoundOutcome> Next(this Seats seats) => seats.Within(async (parts, db) =>
    {
        var round = await Round(db);
        var (close, start) = ((CloseRound)parts.GetService(typeof(CloseRound))!, (StartRound)parts.GetService(typeof(StartRound))!);
        await close.RunAsync(round);
        return await start.RunAsync("ipa-2", round);
    });

    public static Task<Findings> Findings(this Seats seats) => seats.Within(async (parts, _) => (await ((FindingsOfRound)parts.GetService(typeof(FindingsOfRound))!).RunAsync(Language.Japanese)).Findings);

    private static async Task<Guid> Round(CompanyDb db) => (await new CurrentRound(db).RunAsync()).Id;
}
