using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Executive;

namespace Sonae.Guideline.Desks;

/// <summary>What the records show of one kind; null when they do not show it.</summary>
public static class EvidenceRule
{
    public static EvidenceFinding? Of(EvidenceSource source, Edition edition, CompanyFacts company, Round round, Findings findings) => source.Kind switch
    {
        EvidenceKind.BasicPolicyIssued => Issued(source.Kind, company, PaperKind.BasicPolicy),
        EvidenceKind.HandbookIssued => Issued(source.Kind, company, PaperKind.Handbook),
        EvidenceKind.ReportIssued => Issued(source.Kind, company, PaperKind.Report),
        EvidenceKind.PolicyIssued => Policies(company),
        EvidenceKind.RolesGiven => Roles(company, round),
        EvidenceKind.TasksOwned => Tasks(source.Kind, company, task => IsOwned(company, task)),
        EvidenceKind.TasksDated => Tasks(source.Kind, company, task => IsOwned(company, task) && task.Due is not null),
        EvidenceKind.TasksDone => Tasks(source.Kind, company, task => task.Done),
        EvidenceKind.WeakPlanned => WeakPlanned(edition, company, round),
        EvidenceKind.DiagnosisComplete => findings.Diagnosis.Total is { } total ? new(source.Kind, [total, findings.Diagnosis.Highest], []) : null,
        EvidenceKind.DiagnosisRepeated => Repeated(company, findings),
        EvidenceKind.RoundsClosed => Closed(company),
        EvidenceKind.RulesLookedAt => RulesLookedAt(findings),
        EvidenceKind.RuleLookedAt => RuleLookedAt(source, findings),
        EvidenceKind.QuestionDone => QuestionDone(source, edition, round),
        EvidenceKind.ControlDone => ControlDone(source, edition, round),
        EvidenceKind.AssetsListed => round.Assets.Count == 0 ? null : new(source.Kind, [round.Assets.Count], []),
        EvidenceKind.RisksJudged => RisksJudged(findings),
        _ => throw new NotSupportedException(),
    };

    private static EvidenceFinding? Issued(EvidenceKind kind, CompanyFacts company, PaperKind paper) =>
        company.Papers.Where(issued => issued.Kind == paper).OrderBy(issued => issued.On).ThenBy(issued => issued.Id).LastOrDefault() is { } last
            ? new(kind, [last.On], [last.Id.ToString()]) : null;

    private static EvidenceFinding? Policies(CompanyFacts company)
    {
        var papers = company.Papers.Where(paper => paper is { Kind: PaperKind.Policy, Policy: not null }).ToList();
        var policies = papers.Select(paper => paper.Policy!).Distinct().Order(StringComparer.Ordinal).ToList();
        return policies.Count == 0 ? null : new(EvidenceKind.PolicyIssued, [policies.Count, papers.Max(paper => paper.On)], policies);
    }

    // Where one person works alone, there is nobody else to be put in charge.
    private static EvidenceFinding? Roles(CompanyFacts company, Round round)
    {
        var executives = company.Members.Where(member => member.Role == MemberRole.Executive).ToList();
        var officers = company.Members.Where(member => member.Role == MemberRole.Officer).ToList();
        if (executives.Count == 0 || (officers.Count == 0 && round.Profile.Employees != 1)) return null;
        return new(EvidenceKind.RolesGiven, [executives.Count, officers.Count], Ids(executives.Concat(officers).Select(member => member.Id)));
    }

    private static bool IsOwned(CompanyFacts company, CompanyTask task) => company.Members.Any(member => member.Id == task.Owner);

    private static EvidenceFinding? Tasks(EvidenceKind kind, CompanyFacts company, Func<CompanyTask, bool> counts)
    {
        var tasks = company.Tasks.Where(counts).ToList();
        return tasks.Count == 0 ? null : new(kind, [tasks.Count], Ids(tasks.Select(task => task.Id)));
    }

    private static EvidenceFinding? WeakPlanned(Edition edition, CompanyFacts company, Round round)
    {
        var weak = GivenAnswer.Of(edition.Diagnosis, round.Diagnosis).Where(answer => answer.IsWeak).ToList();
        var planned = weak.Where(answer => company.Tasks.Any(task => task.IsAbout(new Target(Area.Diagnosis, answer.Question.Id)))).ToList();
        return planned.Count == 0 ? null : new(EvidenceKind.WeakPlanned, [planned.Count, weak.Count], planned.Select(answer => answer.Question.Id).ToList());
    }

    private static EvidenceFinding? Repeated(CompanyFacts company, Findings findings)
    {
        var open = company.OpenRound;
        var judged = company.Rounds.Where(round => (round.Id == open?.Id ? findings : round.Findings)?.Diagnosis.Total is not null).OrderBy(round => round.Started).ToList();
        return judged.Count > 1 ? new(EvidenceKind.DiagnosisRepeated, [judged.Count], Ids(judged.Select(round => round.Id))) : null;
    }

    private static EvidenceFinding? Closed(CompanyFacts company)
    {
        var closed = company.Rounds.Where(round => round.Closed is not null).OrderBy(round => round.Closed).ToList();
        return closed.Count == 0 ? null : new(EvidenceKind.RoundsClosed, [closed.Count, closed[^1].Closed!.Value], Ids(closed.Select(round => round.Id)));
    }

    private static EvidenceFinding? RulesLookedAt(Findings findings)
    {
        var rules = findings.Basics.Rules;
        if (rules.Count == 0 || rules.Any(rule => !(rule.LookAgainOn > findings.Date))) return null;
        return new(EvidenceKind.RulesLookedAt, [rules.Count, rules.Min(rule => rule.LookedOn!.Value)], rules.Select(rule => rule.Rule.Id).ToList());
    }

    private static EvidenceFinding? RuleLookedAt(EvidenceSource source, Findings findings)
    {
        var rule = findings.Basics.Rules.First(finding => finding.Rule.Id == source.Item);
        return rule.LookAgainOn > findings.Date ? new(source.Kind, [rule.Rule.No, rule.Rule.Title, rule.LookedOn!.Value], [rule.Rule.Id]) : null;
    }

    private static EvidenceFinding? QuestionDone(EvidenceSource source, Edition edition, Round round) =>
        GivenAnswer.Of(edition.Diagnosis, round.Diagnosis).FirstOrDefault(answer => answer.Question.Id == source.Item) is { Option.Kind: AnswerKind.Done } done
            ? new(source.Kind, [done.Question.No, done.Question.Heading], [done.Question.Id]) : null;

    private static EvidenceFinding? ControlDone(EvidenceSource source, Edition edition, Round round)
    {
        var control = edition.Controls.Controls.First(candidate => candidate.Id == source.Item);
        var option = edition.Controls.Options.FirstOrDefault(candidate => candidate.Id == round.Controls.GetValueOrDefault(control.Id));
        var isDone = option?.Weight is { } weight && weight == edition.Controls.Options.Max(candidate => candidate.Weight);
        return isDone ? new(source.Kind, [control.No, control.Text], [control.Id]) : null;
    }

    private static EvidenceFinding? RisksJudged(Findings findings)
    {
        var judged = findings.Risks.Count(risk => risk.Value is not null);
        return judged == 0 ? null : new(EvidenceKind.RisksJudged, [judged, findings.Risks.Count], []);
    }

    private static List<string> Ids(IEnumerable<Guid> ids) => ids.Select(id => id.ToString()).ToList();
}
