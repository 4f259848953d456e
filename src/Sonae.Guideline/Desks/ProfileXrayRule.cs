namespace Sonae.Guideline.Desks;

/// <summary>Facts of the profile that do not fit each other, the register or the members.</summary>
internal static class ProfileXrayRule
{
    public static IEnumerable<XrayFinding> Of(XrayView view) => Needs(view).Concat(Signs(view)).Concat(People(view));

    private static IEnumerable<XrayFinding> Needs(XrayView view) => view.Edition.Desk.Needs
        .Where(need => Said(view, need.Key) == true && Said(view, need.Needs) == false)
        .Select(need => new XrayFinding(XrayKind.ProfileNeedMissing, [new ProfileKey(need.Key), new ProfileKey(need.Needs)], new(Area.Profile, need.Needs)));

    private static IEnumerable<XrayFinding> Signs(XrayView view)
    {
        foreach (var sign in view.Edition.Desk.Signs.Where(sign => Said(view, sign.Key) == false))
        {
            var assets = view.Round.Assets
                .Where(asset => (sign.Medium is null || asset.Medium == sign.Medium) && (sign.Flag is null || asset.Flags.Contains(sign.Flag))).ToList();
            if (assets.Count > 0)
                yield return new(XrayKind.ProfileAgainstRegister, [new ProfileKey(sign.Key), assets[0].Name, assets.Count], new(Area.Profile, sign.Key));
        }
    }

    private static IEnumerable<XrayFinding> People(XrayView view)
    {
        if (view.Round.Profile.Employees is not { } people) yield break;
        var inside = view.Company.Members.Count(member => member.Role != MemberRole.Supporter);
        if (inside > people) yield return new(XrayKind.MoreMembersThanPeople, [inside, people], new(Area.Profile, "employees"));
        // Whoever pays wages handles the My Numbers of those paid.
        if (people > 1 && Said(view, ProfileKeys.MyNumber) == false)
            yield return new(XrayKind.PeopleWithoutMyNumber, [people], new(Area.Profile, ProfileKeys.MyNumber));
    }

    private static bool? Said(XrayView view, string key) => view.Round.Profile.Has.TryGetValue(key, out var said) ? said : null;
}
