using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;

namespace Sonae.Guideline.Tests.Editions;

public sealed class ClauseTranslationTests
{
    private const string File = "translations/en/policies/01-people.md";

    private static readonly Condition When = new EmployeesAtLeast(2);

    private static readonly PolicyClauses Original = new("people",
    [
        new("pledge", "誓約", true, When,
        [
            Line("pledge_sign", ClauseKind.Numbered, "署名を得る", Fact("officer")) with { When = When, Controls = ["secrecy"] },
            Line("", ClauseKind.Sub, "範囲"),
            Line("", ClauseKind.Sub, "期間", Fact("place")),
        ]),
        new("chart", "体制", false, Condition.Always, [Table("chart_table", [[Text("役割"), Text("担当")], [Text("責任者"), Fact("officer")]])]),
    ]);

    private static readonly PolicyClauses Words = new("people",
    [
        new("pledge", "Pledge", true, Condition.Always,
        [
            Line("pledge_sign", ClauseKind.Numbered, "obtains a signature", Fact("officer")),
            Line("", ClauseKind.Sub, "What is secret"),
            Line("", ClauseKind.Sub, "For how long", Fact("place")),
        ]),
        new("chart", "Roles", false, Condition.Always, [Table("chart_table", [[Text("Role"), Text("Person")], [Text("Officer"), Fact("officer")]])]),
    ]);

    public static TheoryData<string> Broken => [.. Breaks.Select(broken => broken.Name)];

    private static readonly IReadOnlyList<(string Name, string Problem, Func<PolicyClauses, PolicyClauses> Break)> Breaks =
    [
        ("No section", "/chart text.missing", words => words with { Sections = [words.Sections[0]] }),
        ("No title", "/chart text.missing", words => In(words, 1, section => section with { Title = "" })),
        ("A section nobody knows", "/more text.unused", words => words with { Sections = [.. words.Sections, words.Sections[1] with { Id = "more" }] }),
        ("A section twice", "/chart id.twice chart", words => words with { Sections = [.. words.Sections, words.Sections[1]] }),
        ("A section with a condition", "/chart translation.rules", words => In(words, 1, section => section with { When = When })),
        ("A numbered section that is none", "/chart translation.kind", words => In(words, 1, section => section with { Numbered = true })),
        ("No clause", "/pledge_sign text.missing", words => In(words, 0, section => section with { Clauses = [] })),
        ("A clause nobody knows", "/spare text.unused", words => In(words, 0, section => section with { Clauses = [.. section.Clauses, Line("spare", ClauseKind.Numbered, "spare")] })),
        ("A clause twice", "/chart_table id.twice chart_table", words => In(words, 1, section => section with { Clauses = [.. section.Clauses, .. section.Clauses] })),
        ("A clause with a condition", "/pledge_sign translation.rules", words => First(words, clause => clause with { When = When })),
        ("A clause with controls", "/pledge_sign translation.rules", words => First(words, clause => clause with { Controls = ["secrecy"] })),
        ("A clause of another kind", "/pledge_sign translation.kind", words => First(words, clause => clause with { Kind = ClauseKind.Plain })),
        ("A clause without words", "/pledge_sign text.missing", words => First(words, clause => clause with { Text = [] })),
        ("A line too few", "/pledge_sign translation.lines 3 2", words => In(words, 0, section => section with { Clauses = [.. section.Clauses.Take(2)] })),
        ("A placeholder left out", "/pledge_sign translation.placeholder fact.officer", words => First(words, clause => clause with { Text = [Text("obtains a signature")] })),
        ("A placeholder twice", "/pledge_sign translation.placeholder fact.officer", words => First(words, clause => clause with { Text = [.. clause.Text, Fact("officer")] })),
        ("A placeholder of another kind", "/pledge_sign translation.placeholder company.name", words => First(words, clause => clause with { Text = [.. clause.Text, new Inline(InlineKind.Company, "name")] })),
        ("A placeholder in another cell", "/chart_table translation.placeholder fact.officer", words => Rows(words, [[Text("Role"), Text("Person")], [Fact("officer"), Fact("officer")]])),
        ("A row too few", "/chart_table translation.table 2+2 2", words => Rows(words, [[Text("Role"), Text("Person")]])),
        ("A cell too many", "/chart_table translation.table 2+2 2+3", words => Rows(words, [[Text("Role"), Text("Person")], [Text("Officer"), Fact("officer"), Text("")]])),
    ];

    [Fact]
    public void Words_are_the_translations_and_all_else_is_the_originals()
    {
        var translated = ClauseTranslation.Of(Original, Words, File);
        Assert.True(translated.IsGood);
        var (section, clauses) = (translated.Value!.Sections[0], translated.Value.Sections[0].Clauses);
        Assert.Equal(("Pledge", When, "people"), (section.Title, section.When, translated.Value.Policy));
        Assert.Equal(["obtains a signature", "officer"], clauses[0].Text.Select(run => run.Value));
        Assert.Equal((When, "secrecy", ClauseKind.Sub), (clauses[0].When, clauses[0].Controls.Single(), clauses[2].Kind));
        Assert.Same(Original.Sections[0].Clauses[0], clauses[0].Original);
        Assert.Equal("Officer", translated.Value.Sections[1].Clauses[0].Rows[1].Cells[0][0].Value);
    }

    [Theory, MemberData(nameof(Broken))]
    public void One_thing_broken_makes_exactly_one_problem(string name)
    {
        var broken = Breaks.Single(candidate => candidate.Name == name);
        Assert.Equal([File + broken.Problem], Problems(broken.Break(Words)));
    }

    [Fact]
    public void Every_problem_is_told_at_once_and_the_original_stands_where_words_are_missing()
    {
        var translated = ClauseTranslation.Of(Original, Words with { Sections = [] }, File);
        Assert.Equal([File + "/pledge text.missing", File + "/chart text.missing"], translated.Problems.Select(Line));
        Assert.Equal(Original.Sections, translated.Value!.Sections);
    }

    private static IEnumerable<string> Problems(PolicyClauses words) => ClauseTranslation.Of(Original, words, File).Problems.Select(Line);

    private static string Line(Problem problem) => string.Join(' ', [problem.Place.File + problem.Place.Pointer, problem.Code, .. problem.Args]);

    private static Clause Line(string id, ClauseKind kind, string text, params Inline[] more) => new(id, kind, Condition.Always, [], [Text(text), .. more], []);

    private static Clause Table(string id, Inline[][] rows) => new(id, ClauseKind.Table, Condition.Always, [], [], [.. rows.Select(row => new ClauseRow([.. row.Select(cell => (IReadOnlyList<Inline>)[cell])]))]);

    private static Inline Text(string text) => new(InlineKind.Text, text);

    private static Inline Fact(string id) => new(InlineKind.Fact, id);

    private static PolicyClauses In(PolicyClauses words, int at, Func<PolicySection, PolicySection> change) =>
        words with { Sections = [.. words.Sections.Select((section, i) => i == at ? change(section) : section)] };

    private static PolicyClauses First(PolicyClauses words, Func<Clause, Clause> change) =>
        In(words, 0, section => section with { Clauses = [change(section.Clauses[0]), .. section.Clauses.Skip(1)] });

    private static PolicyClauses Rows(PolicyClauses words, Inline[][] rows) => In(words, 1, section => section with { Clauses = [Table("chart_table", rows)] });
}
