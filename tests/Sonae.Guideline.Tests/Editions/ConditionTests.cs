using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>Three-valued logic: y is told yes, n is told no, u is not told.</summary>
public sealed class ConditionTests
{
    private static readonly ConditionFacts Facts = new(
        new Dictionary<string, bool> { ["y"] = true, ["n"] = false }, 5, new Dictionary<string, double>(), new Dictionary<string, double>(), new Dictionary<string, bool>());

    [Theory]
    [InlineData("y y", true)]
    [InlineData("y n", false)]
    [InlineData("n n", false)]
    [InlineData("y u", null)]
    [InlineData("u y", null)]
    [InlineData("u u", null)]
    [InlineData("u n", false)]
    [InlineData("n u", false)]
    [InlineData("y y u n", false)]
    public void All_is_no_as_soon_as_one_is_no_and_open_while_one_is_open(string keys, bool? holds) => Assert.Equal(holds, new All(Parts(keys)).Holds(Facts));

    [Theory]
    [InlineData("n n", false)]
    [InlineData("y n", true)]
    [InlineData("y y", true)]
    [InlineData("n u", null)]
    [InlineData("u n", null)]
    [InlineData("u u", null)]
    [InlineData("u y", true)]
    [InlineData("y u", true)]
    [InlineData("n n u y", true)]
    public void Any_is_yes_as_soon_as_one_is_yes_and_open_while_one_is_open(string keys, bool? holds) => Assert.Equal(holds, new Any(Parts(keys)).Holds(Facts));

    [Theory]
    [InlineData("y", false)]
    [InlineData("n", true)]
    [InlineData("u", null)]
    public void Not_turns_yes_and_no_and_leaves_open_what_is_open(string key, bool? holds) => Assert.Equal(holds, new Not(new ProfileHas(key)).Holds(Facts));

    [Fact]
    public void Of_nothing_all_holds_and_any_does_not()
    {
        Assert.True(Condition.Always.Holds(Facts));
        Assert.False(new Any([]).Holds(Facts));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void At_least_so_many_people_includes_the_number_itself(int count, bool holds) => Assert.Equal(holds, new EmployeesAtLeast(count).Holds(Facts));

    [Fact]
    public void People_not_counted_are_open() => Assert.Null(new EmployeesAtLeast(1).Holds(Facts with { Employees = null }));

    private static List<Condition> Parts(string keys) => keys.Split(' ').Select(key => (Condition)new ProfileHas(key)).ToList();
}
