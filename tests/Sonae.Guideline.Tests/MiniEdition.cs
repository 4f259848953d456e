using Sonae.Guideline.Assets;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;
using Sonae.Guideline.Threats;

namespace Sonae.Guideline.Tests;

/// <summary>A small edition written by hand, of the later kind: C, I, A from 1 to 3, personal information lifts to 3, bands 9–6, 4, 3–1.</summary>
internal static class MiniEdition
{
    public const string Cites = "source:1";

    public const Certainty Sure = Certainty.S;

    public static readonly RiskContent Risk = new(
        ScaleOf("attribute", 1, 3), ScaleOf("importance", 1, 3),
        new ImportanceContent("importance-rule", ImportanceKind.Highest, [new("personal", 3)], Cites, Sure),
        ScaleOf("threat", 1, 3), new MediumThreatContent("threat-rule", MediumThreatKind.Highest, Cites, Sure),
        ScaleOf("vulnerability", 1, 3),
        new VulnerabilityContent("vulnerability-rule", [new(1, 1, false), new(2, 0, true), new(3, 0, false)], 3, Cites, Sure),
        ScaleOf("likelihood", 1, 3),
        new LikelihoodContent("likelihood-table", [
            new(3, 3, 3), new(3, 2, 2), new(3, 1, 1), new(2, 3, 2), new(2, 2, 1), new(2, 1, 1), new(1, 3, 1), new(1, 2, 1), new(1, 1, 1)], Cites, Sure),
        [Band("large", 6, 9), Band("medium", 4, 4), Band("small", 1, 3)]);

    public static readonly MediaContent Media = new([Place("paper", 1), Place("pc", 2), Place("cloud", 3)]);

    public static readonly ThreatContent Threats = new([Threat("theft", 1, "paper"), Threat("attack", 2, "pc"), Threat("breakdown", 3, "pc"), Threat("takeover", 4, "cloud")]);

    public static readonly ControlContent Controls = new(
        [Option("done", 1, 1), Option("partly", 2, 0.5), Option("not", 3, 0), Option("foreign", 4, null)],
        [Category("people", 1, "must"), Category("devices", 2, "should"), Category("development", 3, "should")],
        [Mark("must", "◎", true), Mark("should", "○", true), Mark("none", "−", false)], "none", new("weak", 0.5, Cites, Sure),
        [
            Control("secrecy", 1, "people", "paper"), Control("rules", 2, "people", "paper", "pc"),
            Control("updates", 3, "devices", "pc"), Control("virus", 4, "devices", "pc"), Control("passwords", 5, "devices", "pc", "cloud"),
            Control("backup", 6, "devices", "cloud", "pc"), Control("separated", 7, "development"),
        ]);

    public static readonly DiagnosisContent Diagnosis = new(
        [Answer("yes", 4), Answer("partly", 2, AnswerKind.Partly), Answer("no", 0, AnswerKind.NotDone), Answer("unknown", -1, AnswerKind.Unknown)],
        [new("basic", 1, "basic", Cites, Sure), new("company", 2, "company", Cites, Sure)],
        [Question("q1", 1, "basic", 1), Question("q2", 2, "basic", 4), Question("q3", 3, "company", 3), Question("q4", 4, "company", 2)],
        [Score("full", 16, 16), Score("near", 11, 15), Score("gaps", 8, 10), Score("low", -4, 7)],
        new FirstThings("first", 3, [["unknown", "no"], ["partly"]], Cites, Sure), new PartLimits("limits", 0.75, 0.25, Cites, Sure), [],
        new ProposalContent("proposals", [new("q1", "updates")], [new("yes", "done")], Cites, Sure), Merge);

    public static readonly PolicyContent Policies = new(
        [new("officer", "officer", "", "", Cites, Sure), new("place", "place", "", "", Cites, Sure)],
        [new("length", "length", "", [new("ten", "10"), new("twelve", "12")], Cites, Sure)],
        [
            Policy("people", 1, "people", Condition.Always), Policy("devices", 2, "devices", Condition.Always),
            Policy("development", 3, "development", new ProfileHas("develops")), Policy("chart", 4, null, new EmployeesAtLeast(2)),
            Policy("secrets", 5, null, new All([new ProfileHas("outsources"), new ProfileHas("exchangesSecrets")])),
        ]);

    public static MergeContent Merge => new("merge", MergeKind.MostCareful, "", Cites, Sure);

    public static Edition Whole { get; } = MiniRest.Around(Risk, Media, Threats, Controls, Diagnosis, Policies);

    public static Scale ScaleOf(string id, int from, int to) => ScaleOf(id, Enumerable.Range(from, to - from + 1));

    public static Scale ScaleOf(string id, IEnumerable<int> levels) => new(id, id, levels.Select(level => new LevelText(level, $"{id} {level}", "")).ToList(), Cites, Sure);

    public static RiskBand Band(string id, int from, int to) => new(id, id, from, to, BandTone.Medium, "", "", Cites, Sure);

    public static Medium Place(string id, int no) => new(id, no, id, "", Cites, Sure);

    public static Threat Threat(string id, int no, string medium) => new(id, no, medium, id, "", Cites, Sure);

    public static ControlOption Option(string id, int code, double? weight) => new(id, code, id, weight, Cites, Sure);

    public static ControlCategory Category(string id, int no, string mark) => new(id, no, id, mark, Cites, Sure);

    public static NecessityMark Mark(string id, string sign, bool needed) => new(id, sign, id, needed, Cites, Sure);

    public static Control Control(string id, int no, string category, params string[] media) => new(id, no, category, id, "", media, [], Cites, Sure);

    public static DiagnosisOption Answer(string id, int points, AnswerKind kind = AnswerKind.Done) => new(id, id, points, kind, Cites, Sure);

    public static Question Question(string id, int no, string part, int urgency) =>
        new(id, no, part, id, id, "", "", [], [], urgency, "section", Cites, Sure);

    public static ScoreBand Score(string id, int from, int to) => new(id, from, to, id, "", Cites, Sure);

    public static Policy Policy(string id, int no, string? category, Condition when) => new(id, no, id, category, when, "", "", null, Cites, Sure);
}
