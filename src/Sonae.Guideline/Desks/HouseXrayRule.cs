namespace Sonae.Guideline.Desks;

/// <summary>The company's own house: who may sign in, copies, rounds, the edition.</summary>
internal static class HouseXrayRule
{
    public static IEnumerable<XrayFinding> Of(XrayView view) =>
        (view.Company.IsDemo ? [] : Members(view).Concat(Copies(view))).Concat(Rounds(view)).Concat(Edition(view));

    private static IEnumerable<XrayFinding> Members(XrayView view)
    {
        var executives = view.Company.Members.Where(member => member.Role == MemberRole.Executive).ToList();
        if (executives.Count == 0) yield return new(XrayKind.ExecutiveMissing, [], new(Area.Members));
        // Two executives can let each other in again; one alone has nobody.
        if (executives is [{ SecondWay: false } only]) yield return new(XrayKind.NoSecondWay, [only.Name], new(Area.SignIn, only.Id.ToString()));
        foreach (var member in view.Company.Members.Where(member => member.LastSignIn is null))
            yield return new(XrayKind.NeverSignedIn, [member.Name], new(Area.Members, member.Id.ToString()));
    }

    private static IEnumerable<XrayFinding> Copies(XrayView view)
    {
        if (view.Company.LastBackup is not { } last) yield return new(XrayKind.NeverBackedUp, [], new(Area.Backup));
        else if (last.AddDays(view.Edition.Desk.Intervals.BackupDays) < view.Today) yield return new(XrayKind.BackupOld, [last], new(Area.Backup));
    }

    private static IEnumerable<XrayFinding> Rounds(XrayView view)
    {
        var months = view.Edition.Desk.Intervals.RoundMonths;
        var open = view.Company.Rounds.Where(round => round.Closed is null).ToList();
        if (view.Company.OpenRound is { } now && now.Started.AddMonths(months) <= view.Today)
            yield return new(XrayKind.RoundOpenTooLong, [now.Started, months], new(Area.Rounds, now.Id.ToString()));
        if (open.Count > 1) yield return new(XrayKind.SeveralOpenRounds, [open.Count], new(Area.Rounds));
    }

    private static IEnumerable<XrayFinding> Edition(XrayView view)
    {
        if (view.Edition.Info.Newer is { } newer) yield return new(XrayKind.EditionSuperseded, [view.Edition.Info.ShortTitle, newer.Title], new(Area.Edition));
    }
}
