using System.Net;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Assets;

/// <summary>What the register helps with: values proposed and explained, doubts answered at their field, rows alike, rows that want something, all columns.</summary>
public sealed class RegisterHelpTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Values_are_proposed_with_reasons_and_stored_only_by_whoever_saves()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var usual = Given.Edition.TypicalAssets.Assets.First(asset => asset.Availability.Value == 2);
        var answer = await clerk.Send("/companies", seats.Address("assets/propose"), ("name", usual.Name), ("my-number", "有"), ("note", "書きかけ"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        var law = Given.Edition.Register.Proposals.Where(proposal => proposal.Flag == "my-number").ToList();
        foreach (var told in law.Select(proposal => proposal.Reason).Append(usual.Availability.Reason).Append("value=\"書きかけ\"")) Assert.Contains(told, page, StringComparison.Ordinal);
        foreach (var (attribute, value) in law.Select(proposal => (proposal.Attribute, proposal.Value)).Append(("availability", 2))) Assert.Matches($"name=\"{attribute}\" value=\"{value}\" checked", page);
        Assert.Empty(await RegisterTests.Rows(seats));
        // A flag that is not set proposes nothing: its reason waits, hidden, for the script.
        Assert.Matches("data-flag=\"personal-data\" hidden", page);
        Assert.DoesNotMatch("data-flag=\"my-number\" hidden", page);
    }

    [Fact]
    public async Task Every_doubt_is_answered_at_the_fields_where_it_arises()
    {
        var seats = await Seats.New(site);
        var page = await (await seats.Sit(Role.Clerk)).Read(seats.Address("assets?edit=new"));
        foreach (var doubt in Given.Edition.Register.Doubts)
            foreach (var column in doubt.Columns)
            {
                var field = page[page.IndexOf($"id=\"{column}\"", StringComparison.Ordinal)..];
                var next = Given.Edition.Register.Columns.SkipWhile(other => other.Id != column).Skip(1).First(other => other.Kind != Guideline.Assets.ColumnKind.Auto).Id;
                Assert.Contains(doubt.Answer, field[..field.IndexOf($"id=\"{next}\"", StringComparison.Ordinal)], StringComparison.Ordinal);
            }
    }

    [Fact]
    public async Task A_row_like_another_is_told_when_it_is_written_and_both_are_found_together()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        foreach (var (name, medium) in ((string, string)[])[("顧客名簿", "書類"), ("顧客名簿", "クラウド"), ("第1期決算書", "書類"), ("第2期決算書", "書類"), ("図面", "書類")]) await RegisterTests.Add(seats, clerk, ("name", name), ("medium", medium));
        var written = await RegisterTests.Add(seats, clerk, ("name", "こきゃく名簿一覧"), ("medium", "書類"));
        Assert.DoesNotContain("似た行があります", await clerk.Read(written.Headers.Location!.ToString()), StringComparison.Ordinal);
        written = await RegisterTests.Add(seats, clerk, ("name", "顧客の名簿（一覧）"), ("medium", "書類"));
        Assert.Contains("似た行があります：1番「顧客名簿」", await clerk.Read(written.Headers.Location!.ToString()), StringComparison.Ordinal);
        var alike = await clerk.Read(seats.Address("assets?state=alike"));
        Assert.Equal(["1", "7"], System.Text.RegularExpressions.Regex.Matches(alike, "id=\"row-(\\d+)\"").Select(match => match.Groups[1].Value));
    }

    [Fact]
    public async Task Rows_that_want_something_are_found_and_all_columns_shown_when_asked_for()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var (past, later) = (site.Clock.GetUtcNow().AddDays(-2), site.Clock.GetUtcNow().AddDays(9));
        await RegisterTests.Add(seats, clerk, ("name", "古い行"), ("medium", "書類"), ("confidentiality", "1"), ("integrity", "1"), ("availability", "1"), ("review-on", past.ToString("yyyy-MM-dd", null)), ("disclosed-to", "顧問の税理士"));
        await RegisterTests.Add(seats, clerk, ("name", "新しい行"), ("medium", "書類"), ("confidentiality", "1"), ("integrity", "1"), ("availability", "1"), ("review-on", later.ToString("yyyy-MM-dd", null)));
        await RegisterTests.Add(seats, clerk, ("name", "書きかけの行"));
        Assert.Equal(["1"], await Found(seats, clerk, "state=due"));
        Assert.Equal(["3"], await Found(seats, clerk, "state=open"));
        Assert.Equal(["1", "2", "3"], await Found(seats, clerk, "order=review"));
        Assert.DoesNotContain("顧問の税理士", await clerk.Read(seats.Address("assets")), StringComparison.Ordinal);
        Assert.Contains("<small>顧問の税理士</small>", await clerk.Read(seats.Address("assets?columns=all")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_row_begins_with_what_its_address_says_or_as_another_row_but_never_with_a_My_Number()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await RegisterTests.Add(seats, clerk, ("name", "図面<b>"), ("medium", "書類"), ("owner", "設計課長"));
        var page = await clerk.Read(seats.Address("assets?edit=new&new-name=注文書&new-medium=クラウド&new-note=123456789018"));
        Assert.Contains("value=\"注文書\"", page, StringComparison.Ordinal);
        Assert.Matches("value=\"クラウド\" selected", page);
        Assert.Matches("id=\"note\" name=\"note\" value=\"\"", page);
        page = await clerk.Read(seats.Address("assets?edit=new&like=1"));
        Assert.Contains("value=\"設計課長\"", page, StringComparison.Ordinal);
        // Rows are put together by hand; what people wrote stays text.
        Assert.Contains("図面&lt;b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("図面<b>", page, StringComparison.Ordinal);
        Assert.Single(await RegisterTests.Rows(seats));
    }

    private static async Task<IEnumerable<string>> Found(Seats seats, Reader reader, string query) =>
        System.Text.RegularExpressions.Regex.Matches(await reader.Read(seats.Address("assets?" + query)), "id=\"row-(\\d+)\"").Select(match => match.Groups[1].Value);
}
