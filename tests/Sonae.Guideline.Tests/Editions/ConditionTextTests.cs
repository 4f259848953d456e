using CsCheck;
using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Tests.Editions;

public sealed class ConditionTextTests
{
    [Theory]
    [InlineData("always", "()")]
    [InlineData("develops", "develops")]
    [InlineData("  develops  ", "develops")]
    [InlineData("employees 2", "people>=2")]
    [InlineData("answer backup at-least partly", "backup>=partly")]
    [InlineData("answer backup below done", "!backup>=done")]
    [InlineData("band large", "band:large")]
    [InlineData("not cloud", "!cloud")]
    [InlineData("not not cloud", "!!cloud")]
    [InlineData("not answer backup below done", "!!backup>=done")]
    [InlineData("cloud and develops and not myNumber", "(cloud&develops&!myNumber)")]
    [InlineData("cloud or develops", "(cloud|develops)")]
    [InlineData("cloud or develops and not band large", "(cloud|(develops&!band:large))")]
    public void A_condition_is_read_as_it_is_written(string text, string meaning) => Assert.Equal(meaning, Meaning(ConditionText.Parse(text)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("employees two")]
    [InlineData("employees -1")]
    [InlineData("employees 1.5")]
    [InlineData("employees 2 3")]
    [InlineData("answer backup done")]
    [InlineData("answer backup above done")]
    [InlineData("answer backup below")]
    [InlineData("band large small")]
    [InlineData("cloud and")]
    [InlineData("and cloud")]
    [InlineData("cloud or  or develops")]
    [InlineData("cloud develops")]
    [InlineData("not ")]
    [InlineData("and")]
    [InlineData("band")]
    [InlineData("cloud or employees")]
    public void What_is_not_a_condition_is_not_read(string text) => Assert.Null(ConditionText.Parse(text));

    [Fact]
    public void Written_out_and_read_again_a_condition_is_the_same() => Disjunction.Sample(condition =>
    {
        var text = Text(condition);
        return Meaning(ConditionText.Parse(text)) == Meaning(condition) && Text(ConditionText.Parse(text)!) == text;
    });

    private static readonly Gen<Condition> Atom = Gen.OneOf(
        Draw.One<Condition>(Condition.Always, new ProfileHas("develops"), new ProfileHas("cloud"), new BandAtLeast("large"), new BandAtLeast("small")),
        Gen.Int[0, 300].Select(count => (Condition)new EmployeesAtLeast(count)),
        Draw.One<Condition>(new AnswerAtLeast("virus", "done"), new AnswerAtLeast("os-updates", "partly")));

    private static readonly Gen<Condition> Negation = Gen.Select(Atom, Gen.Int[0, 2], (atom, times) => Enumerable.Repeat(0, times).Aggregate(atom, (inner, _) => new Not(inner)));

    private static readonly Gen<Condition> Conjunction = Negation.List[1, 3].Select(parts => parts.Count == 1 ? parts[0] : new All(parts));

    private static readonly Gen<Condition> Disjunction = Conjunction.List[1, 3].Select(parts => parts.Count == 1 ? parts[0] : new Any(parts));

    private static string Text(Condition condition) => condition switch
    {
        All { Parts.Count: 0 } => "always",
        All all => string.Join(" and ", all.Parts.Select(Text)),
        Any any => string.Join(" or ", any.Parts.Select(Text)),
        Not { Part: AnswerAtLeast answer } => $"answer {answer.Control} below {answer.Option}",
        Not not => "not " + Text(not.Part),
        ProfileHas has => has.Key,
        EmployeesAtLeast people => FormattableString.Invariant($"employees {people.Count}"),
        AnswerAtLeast answer => $"answer {answer.Control} at-least {answer.Option}",
        BandAtLeast band => "band " + band.Band,
        _ => throw new NotSupportedException(),
    };

    private static string Meaning(Condition? condition) => condition switch
    {
        All all => $"({string.Join('&', all.Parts.Select(Meaning))})",
        Any any => $"({string.Join('|', any.Parts.Select(Meaning))})",
        Not not => "!" + Meaning(not.Part),
        ProfileHas has => has.Key,
        EmployeesAtLeast people => FormattableString.Invariant($"people>={people.Count}"),
        AnswerAtLeast answer => $"{answer.Control}>={answer.Option}",
        BandAtLeast band => "band:" + band.Band,
        _ => "?",
    };
}
