using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Tests.Editions;

public sealed class EditionCheckTests
{
    public static TheoryData<string> Broken => [.. BrokenEditions.All.Select(broken => broken.Name)];

    [Fact]
    public void A_good_edition_has_no_problem() => Assert.Empty(Problems(Given.Edition));

    [Fact]
    public void The_longest_id_a_bookmark_takes_is_no_problem() => Assert.Empty(Problems(BrokenClauses.WithLongestId(Given.Edition)));

    [Theory]
    [MemberData(nameof(Broken))]
    public void One_thing_broken_makes_exactly_one_problem(string name)
    {
        var broken = BrokenEditions.All.Single(candidate => candidate.Name == name);
        Assert.Equal([broken.Problem], Problems(broken.Break(Given.Edition)));
    }

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        string[] names = ["A source nobody listed", "A question of no part", "A criterion off the scale", "A cell left out", "A risk value in no band", "A policy without clauses"];
        var chosen = BrokenEditions.All.Where(broken => names.Contains(broken.Name)).ToList();
        var edition = chosen.Aggregate(Given.Edition, (whole, broken) => broken.Break(whole));
        Assert.Equal(names.Length, chosen.Count);
        Assert.Equal(chosen.Select(broken => broken.Problem).Order(StringComparer.Ordinal), Problems(edition).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_problem_an_edition_can_have_is_tried()
    {
        string[] codes =
        [
            "id.twice", "cites.unknown", "number.order", "reference.unknown", "policy.category", "table.cell", "level.unknown", "threshold.open", "threshold.order", "band.gap",
            "band.overlap", "band.order", "option.none", "quiz.right", "asset.twin", "clause.id-long", "policy.text-missing", "placeholder.unknown", "condition.unknown", "fact.unused",
            "choice.unused", "control.unanswered", "control.unmeasured",
        ];
        Assert.Equal(codes.Order(StringComparer.Ordinal), BrokenEditions.All.Select(broken => broken.Problem.Split(' ')[1]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(BrokenEditions.All.Count, BrokenEditions.All.Select(broken => broken.Name).Distinct().Count());
    }

    private static IEnumerable<string> Problems(Edition edition) => EditionCheck.Of(edition)
        .Select(problem => string.Join(' ', [problem.Place.File + problem.Place.Pointer, problem.Code, .. problem.Args]));
}
