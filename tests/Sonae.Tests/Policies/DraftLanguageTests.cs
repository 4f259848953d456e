using System.Text.RegularExpressions;
using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Office.Word;
using Sonae.Policies;
using Sonae.Tests.Samples;
using Sonae.Words;

namespace Sonae.Tests.Policies;

/// <summary>The words that stand within a draft's text: in the reader's language on the screen, in Japanese in what is handed out.</summary>
public sealed partial class DraftLanguageTests
{
    private static readonly Edition English = EditionShelf.BesideProgram().Get(EditionShelf.Default, Language.English)!;

    private static readonly IReadOnlyList<Condition> Conditions =
        [.. Drafted.Edition.Clauses.Values.SelectMany(text => text.Sections).SelectMany(section => section.Clauses.Select(clause => clause.When).Append(section.When)).Where(when => when != Condition.Always).Distinct()];

    [Fact]
    public void Every_case_is_said_in_both_languages()
    {
        Assert.InRange(Conditions.Count, 20, 200);
        Assert.All(Conditions, when => Assert.Matches("^（[^）]+場合）$", ConditionWords.Case(when)));
        Assert.All(Conditions, when => Assert.Matches(@"^\(Only if [^)]+\) $", ConditionWords.Case(when, Language.English)));
        Assert.All(Conditions, when => Assert.DoesNotMatch(Japanese(), ConditionWords.Case(when, Language.English)));
    }

    [Fact]
    public void Different_cases_are_different_words()
    {
        var leaves = Conditions.SelectMany(ConditionSwing.Leaves).Distinct().Where(leaf => leaf is ProfileHas or EmployeesAtLeast or BandAtLeast).SelectMany(leaf => new[] { leaf, new Not(leaf) })
            .Where(when => when is not Not { Part: BandAtLeast }).ToList();
        foreach (var language in Enum.GetValues<Language>()) Assert.Equal(leaves.Count, leaves.Select(when => ConditionWords.Case(when, language)).Distinct().Count());
    }

    [Fact]
    public void Open_facts_and_choices_are_named_in_English()
    {
        var findings = Findings.Of(English, Drafted.RoundOf(Profile.Untold), SampleBooks.Day);
        foreach (var policy in findings.Policies)
        {
            var draft = DraftRule.Draft(English.Policies, English.Clauses[policy.Policy.Id], policy, Profile.Untold, findings.Conditions);
            var runs = new DraftRuns(draft, Profile.Untold, Language.English);
            var open = draft.Sections.SelectMany(section => section.Clauses).SelectMany(clause => runs.Of(clause.Clause.Text)).Where(run => run.Mark is RunMark.Fact or RunMark.Choice);
            Assert.All(open, run => Assert.Matches(@"^\[.+\]$", run.Text));
            Assert.All(open, run => Assert.DoesNotMatch(Japanese(), run.Text));
        }
    }

    [Fact]
    public void Basic_policy_has_an_English_name_on_the_screen_and_a_Japanese_one_on_paper()
    {
        var facts = Findings.Of(English, Drafted.RoundOf(Profile.Untold), SampleBooks.Day).Conditions;
        Assert.DoesNotMatch(Japanese(), BasicPolicy.Draft(English, Profile.Untold, facts, Language.English).Policy.Policy.Name);
        Assert.Equal("情報セキュリティ基本方針", BasicPolicy.Draft(Drafted.Edition, Profile.Untold, facts).Policy.Policy.Name);
    }

    [Fact]
    public void A_document_is_wholly_in_the_language_of_its_edition()
    {
        foreach (var profile in new[] { Profile.Untold, Profile.Untold with { Employees = 1 } })
        {
            Assert.All(Documents(Drafted.Edition, profile), document => Assert.Contains("改訂日 2026年", document.HeaderRight, StringComparison.Ordinal));
            foreach (var document in Documents(English, profile))
            {
                Assert.Contains("Revised on 23 November 2026", document.HeaderRight, StringComparison.Ordinal);
                Assert.All(DocumentRuns.Of(document).Select(run => run.Text).Append(document.HeaderRight).Append(document.FooterLeft), text => Assert.DoesNotMatch(Japanese(), NamesOnPaper().Replace(text, "")));
            }
        }
    }

    private static List<WordDocument> Documents(Edition edition, Profile profile)
    {
        var (findings, layout) = (Findings.Of(edition, Drafted.RoundOf(profile), SampleBooks.Day), new PolicyDocument(edition, profile, SampleBooks.Day));
        return findings.Policies.Select(policy => layout.Of(DraftRule.Draft(edition.Policies, edition.Clauses[policy.Policy.Id], policy, profile, findings.Conditions))).ToList();
    }

    // "incident record (インシデント記録票)": the name that stands on the paper itself.
    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex NamesOnPaper();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();
}
