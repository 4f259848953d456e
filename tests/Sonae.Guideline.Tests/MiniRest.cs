using Sonae.Guideline.Assets;
using Sonae.Guideline.Basics;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Declaration;
using Sonae.Guideline.Desks;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Executive;
using Sonae.Guideline.Handbook;
using Sonae.Guideline.Laws;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;
using Sonae.Guideline.Roles;
using Sonae.Guideline.Threats;
using Sonae.Guideline.Treatments;
using Sonae.Guideline.Workshop;
using static Sonae.Guideline.Tests.MiniEdition;

namespace Sonae.Guideline.Tests;

/// <summary>The rest of the small edition: texts no rule counts with, and the clauses of its policies.</summary>
internal static class MiniRest
{
    public static Edition Around(RiskContent risk, MediaContent media, ThreatContent threats, ControlContent controls, DiagnosisContent diagnosis, PolicyContent policies) => new(
        new EditionInfo("mini", "Mini", "Mini", "nobody", 2026, "", null, null, [new("source", "A source", null, new(2026, 1, 1))]),
        Executive, Basics, diagnosis, TenThreats, Handbook,
        Register, media, threats, controls, risk, Treatment(controls),
        Flow, policies, Clauses,
        new RolesContent([], [], []), new DeclarationContent([], [], [], []), new ExerciseContent([]), new LawContent([]),
        new NoteContent([new("today", ["controls/virus"], NoteKind.Added, "2020", "", new(2026, 1, 1), Cites, Sure)]), Examples, TypicalAssets,
        new TalkContent([new("talk", "up-to-date", "", [], "", "", Cites, Sure)]), new LetterContent([]),
        new ScenarioContent([new("scenario", "", 30, [], "", [], [], ["virus"], ["devices"], Cites, Sure)]), Desk);

    public static TreatmentContent Treatment(ControlContent controls) => new(
        [.. Enum.GetValues<TreatmentKind>().Select(kind => new TreatmentOption(Code.Word(kind), kind, $"{kind}", "", "", Cites, Sure))], [], [], [new("prevent", "prevent", "", Cites, Sure)],
        [new("measure", "reduce", "measure", "prevent", [.. controls.Controls.Select(control => control.Id)], "", "", Cites, Sure)], []);

    public static readonly ExampleContent NoExamples = new([], [], [], [], [], new Dictionary<string, int>(), new Dictionary<string, string>());

    private static readonly ExecutiveContent Executive = new(
        [], [], [], [new("lead", 1, "", "", [], [new(EvidenceKind.QuestionDone, "q4")], Cites, Sure)],
        [Said("did", AnswerKind.Done), Said("doing", AnswerKind.Partly), Said("not-yet", AnswerKind.NotDone)], [new("order", "", ["lead"], Cites, Sure)],
        [new("mapping", "", [new(1, "")], [new("lead", [1])], Cites, Sure)]);

    private static readonly BasicsContent Basics = new(
        [Said("did", AnswerKind.Done), Said("some", AnswerKind.Partly), Said("none", AnswerKind.NotDone), Said("unsure", AnswerKind.Unknown)],
        [Rule("up-to-date", 1), Rule("locked", 2), Rule("careful", 3)], new("look", 6, "", Cites, Sure), new("help", "", "", "", Cites, Sure));

    private static readonly DeskContent Desk = new(
        new("intervals", 12, 7, 14, 12, Cites, Sure), [new("same", "q1", "up-to-date", Cites, Sure)],
        [new("in-cloud", "cloud", "cloud", null, Cites, Sure), new("personal", "personalData", null, "personal", Cites, Sure)],
        [new("numbers", "myNumber", "personalData", Cites, Sure)]);

    private static readonly TenThreatsContent TenThreats = new(
        [new("malware", "malware", ["virus"], Cites, Sure)],
        [new("list", 2026, ThreatAudience.Organisation, "", false, null, [new(1, "malware", "malware", null, null)], Cites, Sure)]);

    private static readonly HandbookContent Handbook = new([], [
        new("chapter", 1, "", [new("section", "", ["q1"], ["devices"], "", [], Cites, Sure)],
            [new("quiz", "", [new("wrong", false), new("right", true)], "", Cites, Sure)], Cites, Sure)]);

    private static readonly RegisterContent Register = new(
        [Column("name", ColumnKind.Text), Column("medium", ColumnKind.Medium), Column("confidentiality", ColumnKind.Level), Column("personal", ColumnKind.Flag)],
        [new("confidentiality", "", "", Cites, Sure)], [new("secret", "confidentiality", 3, "", [], Cites, Sure)],
        [new("doubt", "", "", ["name"], Cites, Sure)], [new("personal-secret", "personal", "confidentiality", 3, "", Cites, Sure)], new("alike", ["list"], Cites, Sure));

    private static readonly FlowContent Flow = new(
        [
            new("get", 1, "get", "", "", [new("mails", "Mails of {0}", ["cloud"], "", Cites, Sure)], [new("mistyped", "confidentiality", "mistyped", "", ["paper", "pc"], [], [], [], Cites, Sure)], Cites, Sure),
            new("keep", 2, "keep", "", "", [], [new("lost", "confidentiality", "lost", "", ["paper", "pc"], ["theft", "attack", "breakdown"], [], [], Cites, Sure)], Cites, Sure),
        ],
        [new("sale", "sale", "", [new("get", "order", new Dictionary<string, string> { ["paper"] = "Orders" })], Cites, Sure)]);

    private static readonly ExampleContent Examples = new(
        [], [], [], [], [new(new Dictionary<string, string> { ["name"] = "List" }, ["personal"], "pc", 3, 2, 1, 3, 3, 2, 2, 6, "large")],
        new Dictionary<string, int> { ["attack"] = 3 }, new Dictionary<string, string> { ["virus"] = "partly" });

    private static readonly TypicalAssetContent TypicalAssets = new(
        [new("office", "office", "", Cites, Sure)], [new("shop", "shop", "", Cites, Sure)],
        [new("list", "list", "office", ["shop"], "", "", ["pc"], ["personal"], new(3, ""), new(2, ""), new(1, ""), null, Cites, Sure)]);

    private static readonly Dictionary<string, PolicyClauses> Clauses = new[]
    {
        Text("people", Section("people_all", Condition.Always, Clause("people_officer", Condition.Always, [Fact("officer")], "secrecy", "rules"))),
        Text("devices",
            Section("devices_all", Condition.Always,
                Clause("devices_updates", Condition.Always, [new(InlineKind.Company, "name"), Choice("length")], "updates", "virus", "passwords"),
                Clause("devices_backup", new Not(new AnswerAtLeast("backup", "done")), [Fact("place")], "backup"),
                Clause("devices_urgent", new BandAtLeast("large"), [Words("now")])),
            Section("devices_remote", new ProfileHas("remoteWork"), Clause("devices_home", Condition.Always, [Words("home")]))),
        Text("development", Section("development_all", Condition.Always, Clause("development_separated", Condition.Always, [Words("apart")], "separated"))),
        Text("chart", Section("chart_all", Condition.Always, Table("chart_table", [Words("officer")], [Fact("officer")]))),
        Text("secrets", Section("secrets_all", Condition.Always, Clause("secrets_kept", Condition.Always, [Words("kept")]))),
    }.ToDictionary(text => text.Policy);

    public static AnswerOption Said(string id, AnswerKind kind) => new(id, id, "", kind, Cites, Sure);

    public static BasicRule Rule(string id, int no) => new(id, no, id, "", [], Cites, Sure);

    public static PolicyClauses Text(string policy, params PolicySection[] sections) => new(policy, sections);

    public static PolicySection Section(string id, Condition when, params Clause[] clauses) => new(id, id, true, when, clauses);

    public static Clause Clause(string id, Condition when, IReadOnlyList<Inline> text, params string[] controls) => new(id, ClauseKind.Numbered, when, controls, text, []);

    public static Clause Table(string id, params IReadOnlyList<Inline>[] cells) => new(id, ClauseKind.Table, Condition.Always, [], [], [new(cells)]);

    public static Inline Fact(string id) => new(InlineKind.Fact, id);

    public static Inline Choice(string id) => new(InlineKind.Choice, id);

    public static Inline Words(string words) => new(InlineKind.Text, words);

    public static RegisterColumn Column(string id, ColumnKind kind) => new(id, id, [], kind, false, null, "", 10, Cites, Sure);
}
