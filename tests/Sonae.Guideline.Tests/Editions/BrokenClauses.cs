using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using static Sonae.Guideline.Tests.MiniRest;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>The small edition with its clauses, facts and choices broken in one place.</summary>
internal static class BrokenClauses
{
    private const string Longest = "thirtysix_letters_are_the_most_it_ca";

    public static readonly IReadOnlyList<BrokenEdition> All =
    [
        Added("An id too long for a bookmark", $"policies/chart/{Longest}n clause.id-long {Longest}n", Section("more", Condition.Always, Clause(Longest + "n", Condition.Always, []))),
        Added("A clause's id used by a section", "policies/chart/chart_all id.twice chart_all", Section("more", Condition.Always, Clause("chart_all", Condition.Always, []))),
        Added("A section's id used in another policy", "policies/chart/people_all id.twice people_all", Section("people_all", Condition.Always)),
        Added("A clause for no control", "policies/chart/more_1 reference.unknown none", Section("more", Condition.Always, Clause("more_1", Condition.Always, [], "none"))),
        Wrong("A fact nobody asks for", "placeholder.unknown none", Fact("none")),
        Wrong("A choice nobody offers", "placeholder.unknown none", Choice("none")),
        Wrong("A company key that does not exist", "placeholder.unknown phone", new Inline(InlineKind.Company, "phone")),
        Wrong("A placeholder that was not read", "placeholder.unknown see {{fakt.x}}", Words("see {{fakt.x}}")),
        Added("A wrong fact in a table", "policies/chart/more_1 placeholder.unknown none", Section("more", Condition.Always, Table("more_1", [Words("head")], [Fact("none")]))),
        When("An answer to no control", "condition.unknown AnswerAtLeast { Control = none, Option = done }", new AnswerAtLeast("none", "done")),
        When("An answer that is no option", "condition.unknown AnswerAtLeast { Control = virus, Option = perhaps }", new AnswerAtLeast("virus", "perhaps")),
        When("An answer that weighs nothing", "condition.unknown AnswerAtLeast { Control = virus, Option = foreign }", new AnswerAtLeast("virus", "foreign")),
        When("A band that does not exist", "condition.unknown BandAtLeast { Band = huge }", new BandAtLeast("huge")),
        When("A key nobody is asked for, deep inside", "condition.unknown ProfileHas { Key = rich }", new Any([Condition.Always, new All([new Not(new ProfileHas("rich"))])])),
        new("A condition of a section", "policies/chart/more condition.unknown ProfileHas { Key = rich }", whole => Add(whole, Section("more", new ProfileHas("rich")))),
        new("A fact in no clause", "policies.json/facts fact.unused spare",
            whole => whole with { Policies = whole.Policies with { Facts = [.. whole.Policies.Facts, whole.Policies.Facts[0] with { Id = "spare" }] } }),
        new("A choice in no clause", "policies.json/choices choice.unused spare",
            whole => whole with { Policies = whole.Policies with { Choices = [.. whole.Policies.Choices, whole.Policies.Choices[0] with { Id = "spare" }] } }),
        new("A control no clause answers", "controls.json/controls control.unanswered separated",
            whole => Set(whole, Text("development", Section("development_all", Condition.Always, Clause("development_separated", Condition.Always, []))))),
    ];

    /// <summary>The longest id that is still good.</summary>
    public static Edition WithLongestId(Edition whole) => Add(whole, Section(Longest, Condition.Always));

    public static IReadOnlyDictionary<string, PolicyClauses> WithoutConditions(Edition whole) => whole.Clauses.Values.Select(text => text with
    {
        Sections = [.. text.Sections.Select(section => section with { Clauses = [.. section.Clauses.Select(clause => clause with { When = Condition.Always })] })],
    }).ToDictionary(text => text.Policy);

    private static BrokenEdition Added(string name, string problem, PolicySection section) => new(name, problem, whole => Add(whole, section));

    private static BrokenEdition Wrong(string name, string problem, Inline run) =>
        Added(name, "policies/chart/more_1 " + problem, Section("more", Condition.Always, Clause("more_1", Condition.Always, [run])));

    private static BrokenEdition When(string name, string problem, Condition when) =>
        Added(name, "policies/chart/more_1 " + problem, Section("more", Condition.Always, Clause("more_1", when, [])));

    private static Edition Add(Edition whole, PolicySection section) =>
        Set(whole, whole.Clauses["chart"] with { Sections = [.. whole.Clauses["chart"].Sections, section] });

    private static Edition Set(Edition whole, PolicyClauses text) =>
        whole with { Clauses = whole.Clauses.ToDictionary(pair => pair.Key, pair => pair.Key == text.Policy ? text : pair.Value) };
}
