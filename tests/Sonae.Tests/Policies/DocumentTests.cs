using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Sonae.Guideline;
using Sonae.Office.Word;
using Sonae.Tests.Samples;

namespace Sonae.Tests.Policies;

/// <summary>The documents as files: valid, marked, and red or blue only where something is open.</summary>
public sealed class DocumentTests
{
    private const int LongestBookmark = 40;
    private const string OpenList = "発行の前に決めること";

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, 13)];

    [Theory, MemberData(nameof(Numbers))]
    public void Is_valid_open_or_filled_for_many_and_for_one(int no)
    {
        foreach (var profile in new[] { Profile.Untold, Drafted.Filled, Drafted.Filled with { Name = OddNames.All, Employees = 1 } })
        {
            using var word = WordprocessingDocument.Open(new MemoryStream(Drafted.Bytes(Document(no, profile))), isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        }
    }

    [Theory, MemberData(nameof(Numbers))]
    public void Marks_are_at_least_three_unique_and_short(int no)
    {
        var marks = Drafted.Read(Drafted.Bytes(Document(no, Drafted.Filled))).Bookmarks.ToList();
        Assert.True(marks.Count >= 3);
        Assert.Equal(marks.Count, marks.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(marks, mark => Assert.True(mark.StartsWith("snc_", StringComparison.Ordinal) && mark.Length <= LongestBookmark, mark));
    }

    [Theory, MemberData(nameof(Numbers))]
    public void Open_facts_are_red_open_choices_blue_and_both_are_listed_at_the_end(int no)
    {
        var (policy, draft, document) = Drafted.Of(Drafted.RoundOf(Profile.Untold)).Single(drafted => drafted.Policy.No == no);
        var text = Drafted.Read(Drafted.Bytes(document));
        var end = text.Paragraphs.ToList().FindIndex(paragraph => paragraph.Text == OpenList);
        Assert.True(end > 0 || draft.Open == 0, policy.Name);
        foreach (var label in draft.Facts.Select(fact => fact.Field.Label))
        {
            Assert.Contains($"【{label}】", Pieces(text.Paragraphs.Take(end), "記入"));
            Assert.Contains(label, Pieces(text.Paragraphs.Skip(end), "記入"));
        }
        foreach (var choice in draft.Choices.Select(choice => choice.Field))
        {
            Assert.Contains($"〔{string.Join("／", choice.Options.Select(option => option.Text))}〕", Pieces(text.Paragraphs.Take(end), "選択"));
            Assert.Contains(choice.Label, Pieces(text.Paragraphs.Skip(end), "選択"));
        }
    }

    [Theory, MemberData(nameof(Numbers))]
    public void Filled_in_nothing_is_coloured_and_no_list_is_left(int no)
    {
        var document = Document(no, Drafted.Filled);
        Assert.DoesNotContain(DocumentRuns.Of(document), run => run.Mark is RunMark.Fact or RunMark.Choice);
        Assert.DoesNotContain(document.Blocks.OfType<Heading>(), heading => heading.Text.Text == OpenList);
    }

    [Fact]
    public void One_fact_and_one_choice_filled_in_leave_the_list_alone()
    {
        var before = Listed(Profile.Untold);
        var after = Listed(Profile.Untold with { Facts = new Dictionary<string, string> { ["security_officer"] = "架空 花子" }, Choices = new Dictionary<string, string> { ["committee_cycle"] = "meets-monthly" } });
        Assert.Equal(["情報セキュリティ責任者", "話合いの頻度"], before.Except(after));
        Assert.Empty(after.Except(before));
    }

    [Fact]
    public void Every_fact_and_choice_occurs_in_a_clause()
    {
        var words = string.Concat(Drafted.Edition.Clauses.Values.SelectMany(text => text.Sections).SelectMany(section => section.Clauses).Select(Drafted.Words));
        Assert.All(Drafted.Edition.Policies.Facts.Select(fact => fact.Id).Concat(Drafted.Edition.Policies.Choices.Select(choice => choice.Id)), id => Assert.Contains($"{{{id}}}", words, StringComparison.Ordinal));
    }

    private static WordDocument Document(int no, Profile profile) => Drafted.Of(Drafted.RoundOf(profile)).Single(drafted => drafted.Policy.No == no).Document;

    private static List<string> Listed(Profile profile) =>
        Document(1, profile).Blocks.SkipWhile(block => block is not Heading { Text.Text: OpenList }).OfType<Table>()
            .SelectMany(table => table.Rows.Skip(1)).Select(row => row[0].Paragraphs[0].Text).ToList();

    private static IEnumerable<string> Pieces(IEnumerable<WordParagraph> paragraphs, string style) =>
        paragraphs.SelectMany(paragraph => paragraph.Pieces).Where(piece => piece.Style == style).Select(piece => piece.Text);
}
