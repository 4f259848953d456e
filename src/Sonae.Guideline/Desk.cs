using Sonae.Guideline.Desks;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Executive;
using Sonae.Guideline.Review;
using Sonae.Guideline.Treatments;

namespace Sonae.Guideline;

/// <summary>What lies on the desk of a company (机): the road, the one next action, what does not fit together, what is due. Never stored.</summary>
public sealed record Desk(
    IReadOnlyList<RoadFinding> Road, NextFinding Next, IReadOnlyList<XrayFinding> Xrays, IReadOnlyList<DueFinding> Due,
    IReadOnlyList<ActionFinding> Actions, TrendFinding Trend)
{
    /// <summary>The steps in <paramref name="built"/> are those this program has; the others are told as coming.</summary>
    public static Desk Of(Edition edition, CompanyFacts company, Round round, Findings findings, IReadOnlySet<RoadStep> built, DateOnly today)
    {
        var treatments = TreatmentRule.Of(edition, round, findings);
        company = company with { Tasks = [.. company.Tasks, .. TreatmentTaskRule.Of(treatments)] };
        var actions = ExecutiveRule.Of(edition, company, round, findings);
        var due = DueRule.Of(edition.Desk.Intervals, company.Tasks, today);
        var view = new XrayView(edition, company, round, findings, treatments, actions, due, today);
        var road = RoadRule.Of(edition, company, round, findings, treatments, actions, built);
        return new Desk(road, NextRule.Of(view, road), XrayRule.Of(view), due, actions, TrendRule.Of(company, findings));
    }
}
