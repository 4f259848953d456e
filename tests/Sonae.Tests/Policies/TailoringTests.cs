using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Office.Word;

namespace Sonae.Tests.Policies;

/// <summary>Every clause with a condition is seen in the document and out of it, by companies that differ in just that.</summary>
public sealed class TailoringTests
{
    public static TheoryData<string> Conditional =>
        [.. Drafted.Clauses().Where(clause => clause.Clause.When != Condition.Always).Select(clause => clause.Clause.Id),
            .. Drafted.Edition.Policies.Policies.SelectMany(policy => Drafted.Edition.Clauses[policy.Id].Sections).Where(section => section.When != Condition.Always).Select(section => section.Id)];

    [Fact]
    public void Many_clauses_have_a_condition() => Assert.InRange(Conditional.Count, 80, 200);

    [Theory, MemberData(nameof(Conditional))]
    public void Clause_comes_and_goes_with_its_condition(string id)
    {
        var (policy, when) = Find(id);
        var seen = new HashSet<bool>();
        foreach (var told in ConditionSwing.Combinations(when))
        {
            var document = Drafted.Of(ConditionSwing.RoundOf(Drafted.Edition, told)).Single(drafted => drafted.Policy == policy).Document;
            var there = document.Blocks.Any(block => block.Bookmark == BookmarkName.OfClause(id));
            Assert.Equal(ConditionSwing.Naive(when, told), there);
            Assert.DoesNotContain(document.Blocks.OfType<NumberedClause>(), clause => clause.Text.Text.StartsWith('（') && clause.Text.Text.Contains("場合）", StringComparison.Ordinal));
            seen.Add(there);
        }
        Assert.Equal(2, seen.Count);
    }

    [Theory, MemberData(nameof(Conditional))]
    public void Clause_stands_with_its_case_while_nothing_is_told(string id)
    {
        var (policy, _) = Find(id);
        var document = Drafted.Of(Drafted.RoundOf(Guideline.Profile.Untold)).Single(drafted => drafted.Policy == policy).Document;
        var block = Assert.Single(document.Blocks, block => block.Bookmark == BookmarkName.OfClause(id));
        if (block is NumberedClause { Level: > 1 } clause) Assert.Matches("^（[^）]+場合）", clause.Text.Text);
    }

    private static (Policy Policy, Condition When) Find(string id) => (
        from policy in Drafted.Edition.Policies.Policies
        from section in Drafted.Edition.Clauses[policy.Id].Sections
        from mark in section.Clauses.Select(clause => (clause.Id, clause.When)).Append((section.Id, section.When))
        where mark.Id == id
        select (policy, mark.When)).Single();
}
