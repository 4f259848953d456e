using Sonae.Guideline.Policies;

namespace Sonae.Guideline.Desks;

/// <summary>Policies that are not as they should be: behind the answers, old, waiting, or left out when others were issued.</summary>
internal static class PolicyXrayRule
{
    public static IEnumerable<XrayFinding> Of(XrayView view)
    {
        var papers = view.Company.Papers.Where(paper => paper.Policy is not null).ToLookup(paper => paper.Policy!);
        foreach (var policy in view.Findings.Policies.Where(policy => policy.Applies != false).Select(policy => policy.Policy))
        {
            if (papers[policy.Id].Any(paper => paper.IsOwn)) continue;
            if (papers[policy.Id].FirstOrDefault(paper => paper.Behind is not null) is not { } inForce) continue;
            if (inForce.Behind > 0) yield return new(XrayKind.PolicyBehind, [policy.Name, inForce.Behind.Value], At(policy));
            if (inForce.On.AddMonths(view.Edition.Desk.Intervals.PolicyMonths) < view.Today)
                yield return new(XrayKind.PolicyOld, [policy.Name, inForce.On, view.Edition.Desk.Intervals.PolicyMonths], At(policy));
        }
        if (view.Company.Waiting.Count > 0) yield return new(XrayKind.PolicyWaiting, [view.Company.Waiting.Count, view.Company.Waiting.Min(paper => paper.On)], new(Area.Policies));
        var left = view.Findings.Policies.Where(policy => policy.Applies == true && !papers[policy.Policy.Id].Any()).Select(policy => policy.Policy).ToList();
        // While none was issued the road says so; this is for those that were forgotten.
        if (left.Count > 0 && papers.Count > 0) yield return new(XrayKind.PolicyNeverIssued, [left.Count, left[0].Name], At(left[0]));
    }

    private static Target At(Policy policy) => new(Area.Policies, policy.Id);
}
