using Sonae.Guideline.Editions;
using Sonae.Guideline.Executive;
using Sonae.Guideline.Risks;
using Sonae.Guideline.Treatments;

namespace Sonae.Guideline.Desks;

/// <summary>How far each step of the guideline is, and what remains of it.</summary>
public static class RoadRule
{
    public static IReadOnlyList<RoadFinding> Of(
        Edition edition, CompanyFacts company, Round round, Findings findings, TreatmentFindings treatments, IReadOnlyList<ActionFinding> actions, IReadOnlySet<RoadStep> built) =>
        Enum.GetValues<RoadStep>().Select(step => built.Contains(step)
            ? step == RoadStep.Treatment ? Treatment(findings, treatments) : Step(step, edition, company, round, findings, actions) : new RoadFinding(step, StepState.Coming, 0, 0, [])).ToList();

    private static RoadFinding Step(RoadStep step, Edition edition, CompanyFacts company, Round round, Findings findings, IReadOnlyList<ActionFinding> actions) => step switch
    {
        RoadStep.Executive => Executive(actions),
        RoadStep.Basics => Basics(findings),
        RoadStep.Diagnosis => Diagnosis(findings),
        RoadStep.Handbook => Single(step, company.Papers.Any(paper => paper.Kind == PaperKind.Handbook), RemainKind.HandbookNotIssued),
        RoadStep.Register => Register(round, findings),
        RoadStep.Threats => Threats(edition, round),
        RoadStep.Controls => Controls(findings),
        RoadStep.Risks => Risks(findings),
        RoadStep.Policies => Policies(company, findings),
        RoadStep.Review => Single(step, company.Rounds.Any(past => past.Closed is not null), RemainKind.RoundNotClosed),
        RoadStep.Declaration => Single(step, company.Papers.Any(paper => paper.Kind == PaperKind.Declaration), RemainKind.DeclarationNotMade),
        _ => throw new NotSupportedException(),
    };

    private static RoadFinding Executive(IReadOnlyList<ActionFinding> actions)
    {
        var open = actions.Where(action => action.State is null).ToList();
        return Made(RoadStep.Executive, actions.Count - open.Count, actions.Count, Remaining(RemainKind.ActionsUnjudged, open.Select(action => action.Action.Id)));
    }

    private static RoadFinding Basics(Findings findings)
    {
        var rules = findings.Basics.Rules;
        return Made(RoadStep.Basics, findings.Basics.Answered, rules.Count,
            Remaining(RemainKind.RulesUnanswered, rules.Where(rule => rule.Answer is null).Select(rule => rule.Rule.Id)),
            Remaining(RemainKind.RulesToLookAt, rules.Where(rule => rule.LookDue).Select(rule => rule.Rule.Id)));
    }

    private static RoadFinding Diagnosis(Findings findings)
    {
        var toDecide = findings.Spread?.Questions.Where(question => question.ToDecide).Select(question => question.Question.Id).ToList() ?? [];
        var unanswered = findings.Diagnosis.Unanswered.Select(question => question.Id).Except(toDecide).ToList();
        var outstanding = findings.Diagnosis.Total is null ? findings.Spread?.Sheets.Where(sheet => !sheet.Sheet.Handed).Select(sheet => sheet.Sheet.Id.ToString()) ?? [] : [];
        var finding = Made(RoadStep.Diagnosis, findings.Diagnosis.Answered, findings.Diagnosis.Questions,
            Remaining(RemainKind.QuestionsUnanswered, unanswered), Remaining(RemainKind.AnswersToDecide, toDecide), Remaining(RemainKind.SheetsOutstanding, outstanding));
        return finding.State == StepState.NotStarted && findings.Spread?.Handed > 0 ? finding with { State = StepState.Half } : finding;
    }

    private static RoadFinding Register(Round round, Findings findings)
    {
        if (round.Assets.Count == 0) return Empty(RoadStep.Register);
        var open = findings.Risks.Where(risk => risk.Importance is null || risk.Medium is null).Select(risk => Row(risk)).ToList();
        var finding = Made(RoadStep.Register, round.Assets.Count - open.Count, round.Assets.Count, Remaining(RemainKind.AssetsUnjudged, open));
        return finding.State == StepState.NotStarted ? finding with { State = StepState.Half } : finding;
    }

    private static RoadFinding Threats(Edition edition, Round round)
    {
        var judged = round.Threats.Count(threat => threat.Level is not null);
        var all = Math.Max(edition.Threats.Threats.Count, round.Threats.Count);
        return Made(RoadStep.Threats, judged, all, judged == all ? null : new Remain(RemainKind.ThreatsUnjudged, all - judged, null));
    }

    private static RoadFinding Controls(Findings findings)
    {
        var categories = findings.Result.Select(result => result.Category).ToList();
        return Made(RoadStep.Controls, categories.Sum(category => category.Answered), categories.Sum(category => category.Items),
            Remaining(RemainKind.ControlsUnanswered, categories.SelectMany(category => category.Unanswered)));
    }

    private static RoadFinding Risks(Findings findings)
    {
        if (findings.Risks.Count == 0) return Empty(RoadStep.Risks);
        var open = findings.Risks.Where(risk => risk.Value is null).Select(risk => Row(risk)).ToList();
        return Made(RoadStep.Risks, findings.Risks.Count - open.Count, findings.Risks.Count, Remaining(RemainKind.RisksUnjudged, open));
    }

    // What lies in the lowest band may stay as it is; the most urgent comes first.
    private static RoadFinding Treatment(Findings findings, TreatmentFindings treatments)
    {
        if (findings.Risks.Count == 0) return Empty(RoadStep.Treatment);
        var urgent = findings.Risks.Where(risk => risk.Band is { Tone: not BandTone.Low }).OrderByDescending(risk => risk.Value!.Value.Value).ToList();
        var open = urgent.Where(risk => !treatments.Treats(risk)).Select(risk => Row(risk)).ToList();
        return Made(RoadStep.Treatment, urgent.Count - open.Count, urgent.Count,
            Remaining(RemainKind.RisksUntreated, open), Remaining(RemainKind.RisksUnjudged, findings.Risks.Where(risk => risk.Value is null).Select(risk => Row(risk))));
    }

    /// <summary>Where a risk is treated.</summary>
    internal static Target Treat(RiskFinding risk) => new(Area.Treatment, Row(risk));

    private static RoadFinding Policies(CompanyFacts company, Findings findings)
    {
        var issued = company.Papers.Where(paper => paper.Kind == PaperKind.Policy).Select(paper => paper.Policy).ToHashSet();
        var needed = findings.Policies.Where(policy => policy.Applies == true).Select(policy => policy.Policy.Id).ToList();
        return Made(RoadStep.Policies, needed.Count(issued.Contains), needed.Count,
            Remaining(RemainKind.PoliciesUndecided, findings.Policies.Where(policy => policy.Applies is null).Select(policy => policy.Policy.Id)),
            Remaining(RemainKind.PoliciesNotIssued, needed.Where(policy => !issued.Contains(policy))));
    }

    private static RoadFinding Single(RoadStep step, bool done, RemainKind open) => Made(step, done ? 1 : 0, 1, done ? null : new Remain(open, 1, null));

    private static RoadFinding Empty(RoadStep step) => Made(step, 0, 0, new Remain(RemainKind.NoAssets, 0, null));

    private static RoadFinding Made(RoadStep step, int done, int of, params Remain?[] remains)
    {
        var left = remains.OfType<Remain>().ToList();
        return new RoadFinding(step, left.Count == 0 ? StepState.Done : done > 0 ? StepState.Half : StepState.NotStarted, done, of, left);
    }

    private static Remain? Remaining(RemainKind kind, IEnumerable<string> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? null : new Remain(kind, list.Count, list[0]);
    }

    private static string Row(RiskFinding risk) => risk.Asset.Row.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
