using Sonae.Guideline.Basics;
using Sonae.Guideline.Desks;
using Sonae.Guideline.Executive;

namespace Sonae.Guideline.Tests.Desks;

/// <summary>Each kind of evidence: there when the records show it, absent when they do not.</summary>
public sealed class EvidenceRuleTests
{
    private static readonly Guid Id = new(1, 0, 0, new byte[8]);
    private static readonly Member Boss = new(Id, "boss", MemberRole.Executive);
    private static readonly CompanyFacts Bare = new("company");

    public static TheoryData<EvidenceKind> Kinds => [.. Enum.GetValues<EvidenceKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void Shown_by_the_records_and_by_nothing_else(EvidenceKind kind)
    {
        var (company, round) = Showing(kind);
        Assert.Null(Of(kind, Bare, Given.Nothing));
        var evidence = Of(kind, company, round);
        Assert.Equal(kind, evidence?.Kind);
        Assert.StartsWith("evidence.", evidence!.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void The_executives_word_and_the_evidence_do_not_make_each_other()
    {
        var silent = ExecutiveRule.Of(Given.Edition, Bare, Given.Nothing.Diagnosed(("q4", "yes")), Given.Nothing.Findings())[0];
        Assert.Null(silent.State);
        Assert.Single(silent.Evidence);
        var round = Given.Nothing with { ActionNotes = new Dictionary<string, ActionAnswer> { ["lead"] = new("did", "framed on the wall") } };
        var said = ExecutiveRule.Of(Given.Edition, Bare, round, round.Findings())[0];
        Assert.Equal(("did", "framed on the wall", 0), (said.State?.Id, said.Note, said.Evidence.Count));
    }

    private static EvidenceFinding? Of(EvidenceKind kind, CompanyFacts company, Round round)
    {
        var item = kind switch { EvidenceKind.QuestionDone => "q1", EvidenceKind.ControlDone => "virus", EvidenceKind.RuleLookedAt => "locked", _ => null };
        return EvidenceRule.Of(new EvidenceSource(kind, item), Given.Edition, company, round, round.Findings());
    }

    private static (CompanyFacts, Round) Showing(EvidenceKind kind) => kind switch
    {
        EvidenceKind.BasicPolicyIssued => (Paper(PaperKind.BasicPolicy), Given.Nothing),
        EvidenceKind.PolicyIssued => (Bare with { Papers = [new(Id, PaperKind.Policy, Given.Today) { Policy = "people" }] }, Given.Nothing),
        EvidenceKind.HandbookIssued => (Paper(PaperKind.Handbook), Given.Nothing),
        EvidenceKind.ReportIssued => (Paper(PaperKind.Report), Given.Nothing),
        EvidenceKind.RolesGiven => (Bare with { Members = [Boss, Boss with { Role = MemberRole.Officer }] }, Given.Nothing),
        EvidenceKind.TasksOwned or EvidenceKind.TasksDated => (Bare with { Members = [Boss], Tasks = [new(Id, "t", Given.Today, false, null) { Owner = Id }] }, Given.Nothing),
        EvidenceKind.TasksDone => (Bare with { Tasks = [new(Id, "t", null, true, null)] }, Given.Nothing),
        EvidenceKind.WeakPlanned => (Bare with { Tasks = [new(Id, "t", null, false, "diagnosis/q1")] }, Given.Nothing.Diagnosed(("q1", "no"))),
        EvidenceKind.DiagnosisComplete => (Bare, Diagnosed()),
        EvidenceKind.DiagnosisRepeated => (Bare with { Rounds = [Past(Diagnosed().Findings()), new(Id, "mini", Given.Today, null)] }, Diagnosed()),
        EvidenceKind.RoundsClosed => (Bare with { Rounds = [Past(null)] }, Given.Nothing),
        EvidenceKind.RulesLookedAt or EvidenceKind.RuleLookedAt =>
            (Bare, Given.Nothing with { Basics = Given.Edition.Basics.Rules.ToDictionary(rule => rule.Id, _ => new BasicsAnswer("did", Given.Today)) }),
        EvidenceKind.QuestionDone => (Bare, Given.Nothing.Diagnosed(("q1", "yes"))),
        EvidenceKind.ControlDone => (Bare, Given.Nothing.Answered("virus", "done")),
        EvidenceKind.AssetsListed => (Bare, Given.Nothing.Keeping(Given.Asset("list", "pc", 1, 1, 1))),
        EvidenceKind.RisksJudged => (Bare, Given.Everything("done").Threatened("pc", 2).Keeping(Given.Asset("list", "pc", 1, 1, 1))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static CompanyFacts Paper(PaperKind kind) => Bare with { Papers = [new(Id, kind, Given.Today)] };

    private static RoundFacts Past(Findings? findings) => new(new Guid(2, 0, 0, new byte[8]), "mini", Given.Today.AddYears(-1), Given.Today.AddDays(-1)) { Findings = findings };

    private static Round Diagnosed() => Given.Nothing.Diagnosed(("q1", "yes"), ("q2", "yes"), ("q3", "yes"), ("q4", "yes"));
}
