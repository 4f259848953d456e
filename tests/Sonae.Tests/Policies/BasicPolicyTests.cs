using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Sonae.Guideline;
using Sonae.Office.Word;
using Sonae.Policies;
using Sonae.Tests.Samples;

namespace Sonae.Tests.Policies;

/// <summary>The basic policy (基本方針) as a document of its own.</summary>
public sealed class BasicPolicyTests
{
    [Fact]
    public void Says_what_the_guideline_asks_for_and_who_signs()
    {
        var text = Drafted.Read(Drafted.Bytes(Document(Drafted.Filled)));
        Assert.Equal("情報セキュリティ基本方針", text.Paragraphs[0].Text);
        Assert.Equal(["経営者の責任", "社内の体制", "従業員の取組み", "法令と契約の遵守", "違反と事故への対応"], text.Paragraphs.Where(paragraph => paragraph.Style == "heading 3").Select(paragraph => paragraph.Text));
        Assert.Contains(text.Paragraphs, paragraph => paragraph.Text == "架空商事株式会社　代表取締役　架空 太郎");
        Assert.Contains(text.Paragraphs, paragraph => paragraph.Text == "制定日　2027年1月4日");
        Assert.DoesNotContain(text.Paragraphs.SelectMany(paragraph => paragraph.Pieces), piece => piece.Style is "記入" or "選択");
        Assert.Equal("basic-policy", text.Properties["SonaePolicy"]);
    }

    [Fact]
    public void Lists_what_is_open()
    {
        var document = Document(Profile.Untold);
        Assert.Contains(DocumentRuns.Of(document), run => run is { Text: "【基本方針の制定日】", Mark: RunMark.Fact });
        Assert.Contains(document.Blocks.OfType<Heading>(), heading => heading.Text.Text == "発行の前に決めること");
    }

    [Theory, InlineData("personalData", "bas_personal"), InlineData("outsources", "bas_contractors")]
    public void Follows_the_company(string key, string clause)
    {
        bool In(bool yes) => Document(Drafted.Filled with { Has = ProfileKeys.YesNo.ToDictionary(known => known, known => known != key || yes) })
            .Blocks.Any(block => block.Bookmark == BookmarkName.OfClause(clause));
        Assert.True(In(true));
        Assert.False(In(false));
    }

    [Fact]
    public void Is_valid()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(Drafted.Bytes(Document(Profile.Untold))), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    private static WordDocument Document(Profile profile)
    {
        var facts = Findings.Of(Drafted.Edition, Drafted.RoundOf(profile), SampleBooks.Day).Conditions;
        return new PolicyDocument(Drafted.Edition, profile, SampleBooks.Day).OfBasicPolicy(BasicPolicy.Draft(Drafted.Edition, profile, facts));
    }
}
