using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Companies;
using Sonae.Office.Word;
using Sonae.Policies;
using Sonae.Tests.Web;
using Sonae.Words;

namespace Sonae.Tests.Policies.Editing;

/// <summary>The preview says what the Word file says, in the same order, with the numbers Word gives.</summary>
public sealed partial class PreviewTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Policies => [BasicPolicy.Id, .. Given.Edition.Policies.Policies.Select(policy => policy.Id)];

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task Its_text_is_that_of_the_file_without_the_numbers(string policy)
    {
        var seats = await Seats.New(site);
        var page = await (await seats.Sit(Role.Reader)).Read(seats.Address($"policies/{policy}/preview"));
        var document = await seats.Within(async (parts, _) =>
        {
            var view = await parts.GetRequiredService<DraftsOfCompany>().RunAsync(Language.Japanese);
            return view.Document(view.Policy(policy)!, Dates.Today(site.Clock));
        });
        var said = Reader.Find(page, "<article class=\"doc\"[^>]*>(.*)</article>");
        said = Number().Replace(Running().Replace(said, ""), "");
        var file = Drafted.Read(Drafted.Bytes(document));
        Assert.Equal(Bare(string.Concat(file.Paragraphs.Select(paragraph => paragraph.Text))), Bare(WebUtility.HtmlDecode(Tag().Replace(said, ""))));
    }

    [Fact]
    public void Numbers_begin_again_as_in_Word()
    {
        var numbers = new ClauseNumbers(Language.Japanese);
        (int, bool)[] clauses = [(1, false), (2, true), (3, false), (3, false), (2, false), (3, false), (1, false), (2, true), (4, false), (4, false)];
        Assert.Equal(["第1条", "1．", "（1）", "（2）", "2．", "（1）", "第2条", "1．", "イ", "ロ"], clauses.Select(clause => numbers.Next(clause.Item1, clause.Item2)));
    }

    [Fact]
    public void What_a_company_is_called_cannot_end_the_style_of_its_page()
    {
        var info = new Office.DocumentInfo("題", "a\"; } body { display: none } /*\\", "人", DateTimeOffset.UnixEpoch);
        var style = PageStyle.Of(new WordDocument(info, []));
        Assert.DoesNotContain("display: none", style, StringComparison.Ordinal);
        Assert.Contains("a\\22 \\3b  \\7d  body \\7b  display\\3a  none \\7d  \\2f \\2a \\5c ", style, StringComparison.Ordinal);
    }

    private static string Bare(string text) => Space().Replace(text, "");

    [GeneratedRegex("<p class=\"doc-run.*?</p>", RegexOptions.Singleline)]
    private static partial Regex Running();

    [GeneratedRegex("<span class=\"doc-no\">[^<]*</span>")]
    private static partial Regex Number();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();
}
