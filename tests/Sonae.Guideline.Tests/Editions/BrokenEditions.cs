using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;
using static Sonae.Guideline.Tests.MiniEdition;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>The small edition broken in one place, and the one problem that must be told.</summary>
internal sealed record BrokenEdition(string Name, string Problem, Func<Edition, Edition> Break);

/// <summary>One broken edition for every way an edition can fail to make sense.</summary>
internal static class BrokenEditions
{
    public static readonly IReadOnlyList<BrokenEdition> All =
        [.. Items(), .. Numbers(), .. Diagnosis(), .. Register(), .. Flow(), .. Controls(), .. Texts(), .. Desk(), .. Risks(), .. Scores(), .. Policies(), .. BrokenClauses.All];

    private static IEnumerable<BrokenEdition> Items()
    {
        yield return new("An id twice in one list", "media.json/media/1 id.twice paper",
            whole => whole with { Media = new([Place("paper", 1), Place("paper", 2), .. whole.Media.Media.Skip(1).Select(medium => medium with { No = medium.No + 1 })]) });
        yield return new("A source nobody listed", "controls.json/marks/0 cites.unknown must rumour",
            whole => whole with { Controls = whole.Controls with { Marks = At(whole.Controls.Marks, 0, mark => mark with { Cites = "rumour:9" }) } });
        yield return new("A code of two answers", "controls.json/options/2 id.twice 2",
            whole => whole with { Controls = whole.Controls with { Options = At(whole.Controls.Options, 2, option => option with { Code = 2 }) } });
        yield return new("A level twice on one scale", "risk.json/threat/levels id.twice 3", whole => Risk(whole, risk => risk with { Threat = ScaleOf("threat", [1, 2, 3, 3]) }));
    }

    private static IEnumerable<BrokenEdition> Numbers()
    {
        yield return new("A question's number", "diagnosis.json/questions/3 number.order 5 4", whole => Question(whole, 3, question => question with { No = 5 }));
        yield return new("An urgency twice", "diagnosis.json/questions/urgency/2 number.order 2 3", whole => Question(whole, 2, question => question with { Urgency = 2 }));
        yield return new("A control's number", "controls.json/controls/6 number.order 9 7", whole => Control(whole, 6, control => control with { No = 9 }));
        yield return new("A category's number", "controls.json/categories/2 number.order 0 3",
            whole => whole with { Controls = whole.Controls with { Categories = At(whole.Controls.Categories, 2, category => category with { No = 0 }) } });
        yield return new("A threat's number", "threats.json/threats/3 number.order 3 4", whole => whole with { Threats = new(At(whole.Threats.Threats, 3, threat => threat with { No = 3 })) });
        yield return new("A medium's number", "media.json/media/2 number.order 4 3", whole => whole with { Media = new(At(whole.Media.Media, 2, medium => medium with { No = 4 })) });
        yield return new("A policy's number", "policies.json/policies/4 number.order 6 5", whole => Policy(whole, 4, policy => policy with { No = 6 }));
    }

    private static IEnumerable<BrokenEdition> Diagnosis()
    {
        yield return new("A question of no part", "diagnosis.json/questions/1 reference.unknown none", whole => Question(whole, 1, question => question with { Part = "none" }));
        yield return new("A question without its handbook section", "diagnosis.json/questions/0 reference.unknown none", whole => Question(whole, 0, question => question with { Handbook = "none" }));
        yield return new("A hint for no option", "diagnosis.json/questions/0 reference.unknown none", whole => Question(whole, 0, question => question with { Hints = [new("none", "")] }));
        yield return new("First things of no option", "diagnosis.json/first/groups/1 reference.unknown none",
            whole => whole with { Diagnosis = whole.Diagnosis with { First = whole.Diagnosis.First with { Groups = [["unknown"], ["none"]] } } });
        yield return new("A proposal from no question", "diagnosis.json/proposals/pairs/0 reference.unknown none", whole => Proposals(whole, new("none", "updates"), new("yes", "done")));
        yield return new("A proposal for no control", "diagnosis.json/proposals/pairs/0 reference.unknown none", whole => Proposals(whole, new("q1", "none"), new("yes", "done")));
        yield return new("A proposal from no option", "diagnosis.json/proposals/options/0 reference.unknown none", whole => Proposals(whole, new("q1", "updates"), new("none", "done")));
        yield return new("A proposal of no control option", "diagnosis.json/proposals/options/0 reference.unknown none", whole => Proposals(whole, new("q1", "updates"), new("yes", "none")));
    }

    private static IEnumerable<BrokenEdition> Desk()
    {
        yield return new("Evidence by no question", "executive.json/actions/0 reference.unknown none",
            whole => whole with { Executive = whole.Executive with { Actions = At(whole.Executive.Actions, 0, action => action with { Records = [new(Guideline.Executive.EvidenceKind.QuestionDone, "none")] }) } });
        yield return new("A subject of no question", "desk.json/subjects/0 reference.unknown none",
            whole => whole with { Desk = whole.Desk with { Subjects = At(whole.Desk.Subjects, 0, subject => subject with { Question = "none" }) } });
        yield return new("A subject of no rule", "desk.json/subjects/0 reference.unknown none",
            whole => whole with { Desk = whole.Desk with { Subjects = At(whole.Desk.Subjects, 0, subject => subject with { Rule = "none" }) } });
        yield return new("A sign on no medium", "desk.json/signs/0 reference.unknown none",
            whole => whole with { Desk = whole.Desk with { Signs = At(whole.Desk.Signs, 0, sign => sign with { Medium = "none" }) } });
        yield return new("A need of no profile key", "desk.json/needs/0 reference.unknown none",
            whole => whole with { Desk = whole.Desk with { Needs = At(whole.Desk.Needs, 0, need => need with { Needs = "none" }) } });
    }

    private static IEnumerable<BrokenEdition> Register()
    {
        yield return new("A criterion of no attribute", "register.json/criteria/0 reference.unknown none",
            whole => whole with { Register = whole.Register with { Criteria = At(whole.Register.Criteria, 0, criterion => criterion with { Attribute = "none" }) } });
        yield return new("A doubt at no column", "register.json/doubts/0 reference.unknown none",
            whole => whole with { Register = whole.Register with { Doubts = At(whole.Register.Doubts, 0, doubt => doubt with { Columns = ["name", "none"] }) } });
        yield return new("A proposal by no flag", "register.json/proposals/0 reference.unknown none",
            whole => whole with { Register = whole.Register with { Proposals = At(whole.Register.Proposals, 0, proposal => proposal with { Flag = "none" }) } });
        yield return new("A proposal for no attribute", "register.json/proposals/0 reference.unknown none",
            whole => whole with { Register = whole.Register with { Proposals = At(whole.Register.Proposals, 0, proposal => proposal with { Attribute = "none" }) } });
        yield return new("A proposal off the scale", "register.json/proposals/0 level.unknown 9",
            whole => whole with { Register = whole.Register with { Proposals = At(whole.Register.Proposals, 0, proposal => proposal with { Value = 9 }) } });
        yield return new("A threat to no medium", "threats.json/threats/0 reference.unknown none", whole => whole with { Threats = new(At(whole.Threats.Threats, 0, threat => threat with { Medium = "none" })) });
        yield return new("A lift by no column", "risk.json/importanceRule/lifts/0 reference.unknown none", whole => Lift(whole, new("none", 3)));
        yield return new("An example on no medium", "examples.json/rows/0 reference.unknown none", whole => Row(whole, row => row with { Medium = "none" }));
        yield return new("An example with no flag", "examples.json/rows/0 reference.unknown none", whole => Row(whole, row => row with { Flags = ["none"] }));
        yield return new("An example of no threat", "examples.json/threats reference.unknown none",
            whole => whole with { Examples = whole.Examples with { Threats = new Dictionary<string, int> { ["none"] = 1 } } });
        yield return new("A criterion off the scale", "register.json/criteria/0 level.unknown 9",
            whole => whole with { Register = whole.Register with { Criteria = At(whole.Register.Criteria, 0, criterion => criterion with { Value = 9 }) } });
    }

    private static IEnumerable<BrokenEdition> Flow()
    {
        yield return new("A stage that harms nothing known", "flow.json/stages/harms/1 reference.unknown none", whole => Harm(whole, harm => harm with { Attribute = "none" }));
        yield return new("A harm on no medium", "flow.json/stages/harms/1 reference.unknown none", whole => Harm(whole, harm => harm with { Media = ["pc", "none"] }));
        yield return new("A harm that is no threat", "flow.json/stages/harms/1 reference.unknown none", whole => Harm(whole, harm => harm with { Threats = ["none"] }));
        yield return new("A harm of no method", "flow.json/stages/harms/1 reference.unknown none", whole => Harm(whole, harm => harm with { Methods = ["none"] }));
        yield return new("A harm of no factor", "flow.json/stages/harms/1 reference.unknown none", whole => Harm(whole, harm => harm with { Factors = ["none"] }));
        yield return new("A usual asset on no medium", "flow.json/stages/assets/0 reference.unknown none",
            whole => whole with { Flow = whole.Flow with { Stages = At(whole.Flow.Stages, 0, stage => stage with { Assets = At(stage.Assets, 0, asset => asset with { Media = ["none"] }) }) } });
        yield return new("A usual flow with no stage", "flow.json/examples/0 reference.unknown none", whole => Step(whole, step => step with { Stage = "none" }));
        yield return new("A usual flow on no medium", "flow.json/examples/0 reference.unknown none", whole => Step(whole, step => step with { Places = new Dictionary<string, string> { ["none"] = "x" } }));
    }

    private static Edition Harm(Edition whole, Func<Guideline.Assets.StageHarm, Guideline.Assets.StageHarm> change) =>
        whole with { Flow = whole.Flow with { Stages = At(whole.Flow.Stages, 1, stage => stage with { Harms = At(stage.Harms, 0, change) }) } };

    private static Edition Step(Edition whole, Func<Guideline.Assets.ExampleStep, Guideline.Assets.ExampleStep> change) =>
        whole with { Flow = whole.Flow with { Examples = At(whole.Flow.Examples, 0, example => example with { Steps = At(example.Steps, 0, change) }) } };

    private static IEnumerable<BrokenEdition> Controls()
    {
        yield return new("A control of no category", "controls.json/controls/0 reference.unknown none", whole => Control(whole, 0, control => control with { Category = "none" }));
        yield return new("A control for no medium", "controls.json/controls/5 reference.unknown none", whole => Control(whole, 5, control => control with { Media = ["pc", "none"] }));
        yield return new("A category without its mark", "controls.json/categories/1 reference.unknown nowhere",
            whole => whole with { Controls = whole.Controls with { Categories = At(whole.Controls.Categories, 1, category => category with { Mark = "nowhere" }) } });
        yield return new("No mark for what is not needed", "controls.json/notNeeded reference.unknown never", whole => whole with { Controls = whole.Controls with { NotNeeded = "never" } });
        yield return new("A weight above all", "controls.json/options/1 level.unknown 50",
            whole => whole with { Controls = whole.Controls with { Options = At(whole.Controls.Options, 1, option => option with { Weight = 50 }) } });
        yield return new("A limit of weak categories in per cent", "controls.json/weak level.unknown 50",
            whole => whole with { Controls = whole.Controls with { Weak = whole.Controls.Weak with { Below = 50 } } });
        yield return new("No answer that counts", "controls.json/options option.none",
            whole => whole with { Controls = whole.Controls with { Options = [.. whole.Controls.Options.Select(option => option with { Weight = null })] }, Clauses = BrokenClauses.WithoutConditions(whole) });
        yield return new("An example answered by no option", "examples.json/answers reference.unknown none", whole => Answers(whole, "virus", "none"));
        yield return new("An example of no control", "examples.json/answers reference.unknown none", whole => Answers(whole, "none", "done"));
        yield return new("A measure of no means", "treatment.json/measures/0 reference.unknown none",
            whole => whole with { Treatment = whole.Treatment with { Measures = At(whole.Treatment.Measures, 0, measure => measure with { Mean = "none" }) } });
        yield return new("A measure of no option", "treatment.json/measures/0 reference.unknown none",
            whole => whole with { Treatment = whole.Treatment with { Measures = At(whole.Treatment.Measures, 0, measure => measure with { Option = "none" }) } });
        yield return new("A measure for no control", "treatment.json/measures/0 reference.unknown none",
            whole => whole with { Treatment = whole.Treatment with { Measures = At(whole.Treatment.Measures, 0, measure => measure with { Controls = [.. measure.Controls, "none"] }) } });
        yield return new("A control no measure raises", "treatment.json/measures control.unmeasured secrecy",
            whole => whole with { Treatment = whole.Treatment with { Measures = At(whole.Treatment.Measures, 0, measure => measure with { Controls = [.. measure.Controls.Skip(1)] }) } });
    }

    private static IEnumerable<BrokenEdition> Texts()
    {
        yield return new("A topic answered by no control", "ten-threats.json/topics/0 reference.unknown none",
            whole => whole with { TenThreats = whole.TenThreats with { Topics = At(whole.TenThreats.Topics, 0, topic => topic with { Controls = ["none"] }) } });
        yield return new("A listed threat of no topic", "ten-threats.json/lists/0 reference.unknown none",
            whole => whole with { TenThreats = whole.TenThreats with { Lists = At(whole.TenThreats.Lists, 0, list => list with { Entries = [new(1, "", "none", null, null)] }) } });
        yield return new("An order of no action", "executive.json/orders/0 reference.unknown none",
            whole => whole with { Executive = whole.Executive with { Orders = At(whole.Executive.Orders, 0, order => order with { Actions = ["none"] }) } });
        yield return new("A mapping of no action", "executive.json/mappings/0 reference.unknown none",
            whole => whole with { Executive = whole.Executive with { Mappings = At(whole.Executive.Mappings, 0, mapping => mapping with { Links = [new("none", [1])] }) } });
        yield return new("A note beside nothing", "notes.json/notes/0 reference.unknown controls/nothing",
            whole => whole with { Notes = new(At(whole.Notes.Notes, 0, note => note with { On = ["controls/nothing"] })) });
        yield return new("A talk on no rule", "talks.json/talks/0 reference.unknown none", whole => whole with { Talks = new(At(whole.Talks.Talks, 0, talk => talk with { Rule = "none" })) });
        yield return new("A scenario of no control", "scenarios.json/scenarios/0 reference.unknown none", whole => Scenario(whole, scenario => scenario with { Controls = ["none"] }));
        yield return new("A scenario of no policy", "scenarios.json/scenarios/0 reference.unknown none", whole => Scenario(whole, scenario => scenario with { Policies = ["none"] }));
        yield return new("A section of no question", "handbook.json/chapters/sections/0 reference.unknown none",
            whole => Chapter(whole, chapter => chapter with { Sections = At(chapter.Sections, 0, section => section with { Questions = ["none"] }) }));
        yield return new("A section of no policy", "handbook.json/chapters/sections/0 reference.unknown none",
            whole => Chapter(whole, chapter => chapter with { Sections = At(chapter.Sections, 0, section => section with { Policies = ["none"] }) }));
        yield return new("A quiz question with two right answers", "handbook.json/quiz quiz.right quiz",
            whole => Chapter(whole, chapter => chapter with { Quiz = At(chapter.Quiz, 0, question => question with { Answers = [new("a", true), new("b", true)] }) }));
        yield return new("A rule that names no fact", "handbook.json/chapters/sections/rules/0 reference.unknown fact.none", whole => Rule(whole, "{{fact.officer}}, {{company.name}}, {{fact.none}}"));
        yield return new("Two typical assets nobody can tell apart", "assets.json/assets asset.twin list・other",
            whole => whole with { TypicalAssets = whole.TypicalAssets with { Assets = [.. new[] { "list", "other" }.Select(id => whole.TypicalAssets.Assets[0] with { Id = id, Note = "same" })] } });
        yield return new("A typical asset of no department", "assets.json/assets/0 reference.unknown none", whole => Typical(whole, asset => asset with { Department = "none" }));
        yield return new("A typical asset of no line", "assets.json/assets/0 reference.unknown none", whole => Typical(whole, asset => asset with { Lines = ["none"] }));
        yield return new("A typical asset on no medium", "assets.json/assets/0 reference.unknown none", whole => Typical(whole, asset => asset with { Media = ["none"] }));
        yield return new("A typical asset with no flag", "assets.json/assets/0 reference.unknown none", whole => Typical(whole, asset => asset with { Flags = ["none"] }));
        yield return new("A typical asset off the scale", "assets.json/assets/0 level.unknown 0", whole => Typical(whole, asset => asset with { Integrity = new(0, "") }));
    }

    private static IEnumerable<BrokenEdition> Risks()
    {
        yield return new("A cell left out", "risk.json/likelihoodTable/cells table.cell 1 1", whole => Cells(whole, cells => cells.SkipLast(1)));
        yield return new("A cell twice", "risk.json/likelihoodTable/cells table.cell 3 3", whole => Cells(whole, cells => cells.Append(cells[0])));
        yield return new("A likelihood off the scale", "risk.json/likelihoodTable/cells/0 level.unknown 7", whole => Cells(whole, cells => cells.Skip(1).Prepend(new(3, 3, 7))));
        yield return new("A cell for no threat", "risk.json/likelihoodTable/cells/9 level.unknown 4", whole => Cells(whole, cells => cells.Append(new(4, 1, 1))));
        yield return new("A cell for no vulnerability", "risk.json/likelihoodTable/cells/9 level.unknown 0", whole => Cells(whole, cells => cells.Append(new(1, 0, 1))));
        yield return new("A threshold off the scale", "risk.json/vulnerabilityRule/thresholds level.unknown 4", whole => Thresholds(whole, 3, new(1, 1, false), new(4, 0, false)));
        yield return new("A level for nothing applicable off the scale", "risk.json/vulnerabilityRule/thresholds level.unknown 5", whole => Thresholds(whole, 5, new Threshold(3, 0, false)));
        yield return new("Thresholds that stop above nothing", "risk.json/vulnerabilityRule/thresholds threshold.open", whole => Thresholds(whole, 3, new(1, 1, false), new(2, 0, true)));
        yield return new("A threshold never reached", "risk.json/vulnerabilityRule/thresholds/2 threshold.order 0.5",
            whole => Thresholds(whole, 3, new(1, 1, false), new(3, 0, false), new(2, 0.5, false)));
        yield return new("A rate in per cent", "risk.json/vulnerabilityRule/thresholds/0 level.unknown 100", whole => Thresholds(whole, 3, new(1, 100, false), new(3, 0, false)));
        yield return new("A risk value in no band", "risk.json/bands band.gap 4", whole => Bands(whole, Band("large", 6, 9), Band("medium", 5, 5), Band("small", 1, 3)));
        yield return new("A risk value in two bands", "risk.json/bands band.overlap 3", whole => Bands(whole, Band("large", 6, 9), Band("medium", 3, 4), Band("small", 1, 3)));
        yield return new("Bands not in order of urgency", "risk.json/bands/2 band.order large", whole => Bands(whole, Band("medium", 4, 4), Band("small", 1, 3), Band("large", 6, 9)));
        yield return new("A lift above the scale", "risk.json/importance level.unknown 5", whole => Lift(whole, new("personal", 5)));
        yield return new("An example's threat off the scale", "examples.json/threats/attack level.unknown 9",
            whole => whole with { Examples = whole.Examples with { Threats = new Dictionary<string, int> { ["attack"] = 9 } } });
    }

    private static IEnumerable<BrokenEdition> Scores()
    {
        yield return new("A total in no band", "diagnosis.json/bands band.gap 16", whole => whole with { Diagnosis = whole.Diagnosis with { Bands = [.. whole.Diagnosis.Bands.Skip(1)] } });
        yield return new("A total in two bands", "diagnosis.json/bands band.overlap 8",
            whole => whole with { Diagnosis = whole.Diagnosis with { Bands = At(whole.Diagnosis.Bands, 3, band => band with { To = 8 }) } });
        yield return new("A diagnosis without answers", "diagnosis.json/options option.none",
            whole => whole with
            {
                Diagnosis = whole.Diagnosis with
                {
                    Options = [],
                    First = whole.Diagnosis.First with { Groups = [] },
                    Proposals = whole.Diagnosis.Proposals with { Options = [] },
                },
            });
    }

    private static IEnumerable<BrokenEdition> Policies()
    {
        yield return new("A category without a policy", "policies.json/policies policy.category people", whole => Policy(whole, 0, policy => policy with { Category = null }));
        yield return new("A category with two policies", "policies.json/policies policy.category people", whole => Policy(whole, 3, policy => policy with { Category = "people" }));
        yield return new("A policy of no category", "policies.json/policies/3 reference.unknown none", whole => Policy(whole, 3, policy => policy with { Category = "none" }));
        yield return new("A policy without clauses", "policies/chart policy.text-missing chart", whole => whole with { Clauses = whole.Clauses.Where(text => text.Key != "chart").ToDictionary() });
        yield return new("A policy for an unknown key", "policies.json/chart condition.unknown ProfileHas { Key = rich }", whole => Policy(whole, 3, policy => policy with { When = new ProfileHas("rich") }));
    }

    internal static IReadOnlyList<T> At<T>(IReadOnlyList<T> items, int index, Func<T, T> change) => [.. items.Select((item, i) => i == index ? change(item) : item)];

    internal static Edition Policy(Edition whole, int index, Func<Policy, Policy> change) =>
        whole with { Policies = whole.Policies with { Policies = At(whole.Policies.Policies, index, change) } };

    private static Edition Risk(Edition whole, Func<RiskContent, RiskContent> change) => whole with { Risk = change(whole.Risk) };

    private static Edition Question(Edition whole, int index, Func<Sonae.Guideline.Diagnosis.Question, Sonae.Guideline.Diagnosis.Question> change) =>
        whole with { Diagnosis = whole.Diagnosis with { Questions = At(whole.Diagnosis.Questions, index, change) } };

    private static Edition Control(Edition whole, int index, Func<Sonae.Guideline.Controls.Control, Sonae.Guideline.Controls.Control> change) =>
        whole with { Controls = whole.Controls with { Controls = At(whole.Controls.Controls, index, change) } };

    private static Edition Proposals(Edition whole, Sonae.Guideline.Diagnosis.Proposal pair, Sonae.Guideline.Diagnosis.ProposedOption option) =>
        whole with { Diagnosis = whole.Diagnosis with { Proposals = whole.Diagnosis.Proposals with { Pairs = [pair], Options = [option] } } };

    private static Edition Row(Edition whole, Func<RowExample, RowExample> change) => whole with { Examples = whole.Examples with { Rows = At(whole.Examples.Rows, 0, change) } };

    private static Edition Answers(Edition whole, string control, string option) =>
        whole with { Examples = whole.Examples with { Answers = new Dictionary<string, string> { [control] = option } } };

    private static Edition Scenario(Edition whole, Func<Sonae.Guideline.Workshop.Scenario, Sonae.Guideline.Workshop.Scenario> change) =>
        whole with { Scenarios = new(At(whole.Scenarios.Scenarios, 0, change)) };

    private static Edition Chapter(Edition whole, Func<Sonae.Guideline.Handbook.HandbookChapter, Sonae.Guideline.Handbook.HandbookChapter> change) =>
        whole with { Handbook = whole.Handbook with { Chapters = At(whole.Handbook.Chapters, 0, change) } };

    private static Edition Rule(Edition whole, string text) =>
        Chapter(whole, chapter => chapter with { Sections = At(chapter.Sections, 0, section => section with { Rules = [new("rule", text, [], Cites, Sure)] }) });

    private static Edition Typical(Edition whole, Func<Sonae.Guideline.Assets.TypicalAsset, Sonae.Guideline.Assets.TypicalAsset> change) =>
        whole with { TypicalAssets = whole.TypicalAssets with { Assets = At(whole.TypicalAssets.Assets, 0, change) } };

    private static Edition Cells(Edition whole, Func<IReadOnlyList<LikelihoodCell>, IEnumerable<LikelihoodCell>> change) =>
        Risk(whole, risk => risk with { LikelihoodTable = risk.LikelihoodTable with { Cells = [.. change(risk.LikelihoodTable.Cells)] } });

    private static Edition Thresholds(Edition whole, int none, params Threshold[] thresholds) =>
        Risk(whole, risk => risk with { VulnerabilityRule = risk.VulnerabilityRule with { Thresholds = thresholds, WhenNoneApplies = none } });

    private static Edition Bands(Edition whole, params RiskBand[] bands) => Risk(whole, risk => risk with { Bands = bands });

    private static Edition Lift(Edition whole, ImportanceLift lift) => Risk(whole, risk => risk with { ImportanceRule = risk.ImportanceRule with { Lifts = [lift] } });
}
