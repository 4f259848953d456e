using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Policies.Editing;
using Sonae.Tests.Web;

namespace Sonae.Tests.Policies.Editing;

/// <summary>Facts and choices over HTTP: asked once and in every policy that names them, both values on conflict, nothing typed lost.</summary>
public sealed class ValueTests(Site site) : IClassFixture<Site>
{
    private const string MyNumber = "123456789018";

    [Fact]
    public async Task A_fact_told_once_stands_in_every_policy_that_names_it()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await Send(seats, clerk, ("f-incident_officer", "橡 花子（架空）"), ("seen.f-incident_officer", ""), ("c-backup_cycle", "backs-up-weekly"), ("seen.c-backup_cycle", ""));
        foreach (var policy in (string[])["organisation", "people", "incidents", "structure-chart"])
            Assert.Contains("data-mark=\"f-incident_officer\">橡 花子（架空）", WebUtility.HtmlDecode(await clerk.Read(seats.Address($"policies/{policy}"))), StringComparison.Ordinal);
        var facts = WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies/facts")));
        foreach (var policy in (string[])["organisation", "people", "incidents"])
            Assert.Matches($"id=\"f-incident_officer\"(?:(?!class=\"field).)*href=\"{seats.Address($"policies/{policy}")}\"", facts.ReplaceLineEndings(" "));
        Assert.Contains("company_values", await clerk.Read(seats.Address("audit.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_field_of_the_edition_stands_on_the_page_once_under_a_subject()
    {
        var seats = await Seats.New(site);
        var page = await (await seats.Sit(Role.Clerk)).Read(seats.Address("policies/facts"));
        foreach (var key in SentValues.Keys(Given.Edition.Policies)) Assert.True(Regex.Count(page, $"name=\"seen\\.{key}\"") <= 1, key);
        Assert.All(Given.Edition.Policies.Groups, group => Assert.Contains($"id=\"{group.Id}\"", page, StringComparison.Ordinal));
        Assert.DoesNotContain("id=\"about-other\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_is_told_at_once_and_nothing_typed_is_lost_but_a_My_Number()
    {
        var seats = await Seats.New(site);
        var answer = await Send(seats, await seats.Sit(Role.Clerk), ("f-policy_place", MyNumber), ("f-register_place", new string('あ', 501)), ("c-backup_cycle", "nonsense"), ("f-records_keeper", "総務課"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        foreach (var key in (string[])["f-policy_place", "f-register_place", "c-backup_cycle"]) Assert.Contains($"<a href=\"#{key}\">", page, StringComparison.Ordinal);
        Assert.Contains("value=\"総務課\"", page, StringComparison.Ordinal);
        Assert.Contains(new string('あ', 501), page, StringComparison.Ordinal);
        Assert.DoesNotContain(MyNumber, page, StringComparison.Ordinal);
        Assert.Empty(await Values(seats));
    }

    [Fact]
    public async Task Two_at_once_are_both_shown_and_equal_values_and_untouched_fields_are_no_conflict()
    {
        var seats = await Seats.New(site);
        var (clerk, owner) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Owner));
        await Send(seats, clerk, ("f-policy_place", "入口の棚"), ("seen.f-policy_place", ""));
        var late = await Send(seats, owner, ("f-policy_place", "共有フォルダー"), ("seen.f-policy_place", ""), ("f-records_keeper", "総務課"), ("seen.f-records_keeper", ""), ("policy", "organisation"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        Assert.Contains("いま保存されているもの：「入口の棚」", page, StringComparison.Ordinal);
        Assert.Contains("value=\"共有フォルダー\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"総務課\"", page, StringComparison.Ordinal);
        // The page that showed both is sent again: it is meant.
        var seen = Reader.Find(page, "name=\"seen.f-policy_place\" value=\"([^\"]+)\"");
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(seats, owner, ("f-policy_place", "共有フォルダー"), ("seen.f-policy_place", seen))).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(seats, clerk, ("f-policy_place", "共有フォルダー"), ("seen.f-policy_place", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(seats, clerk, ("f-policy_place", "入口の棚"), ("seen.f-policy_place", SentValues.MarkOf("入口の棚")))).StatusCode);
        Assert.Equal("共有フォルダー", (await Values(seats)).Single(value => value.Key == "policy_place").Value);
    }

    [Fact]
    public async Task A_script_saves_one_field_and_is_told_what_is_wrong_in_words()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        clerk.Client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        var saved = await Send(seats, clerk, ("f-backup_start", "令和9年2月1日"), ("seen.f-backup_start", ""));
        Assert.Contains("\"value\":\"2027年2月1日\"", Regex.Unescape(await saved.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        var wrong = await Send(seats, clerk, ("f-backup_start", MyNumber), ("seen.f-backup_start", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("12桁", Regex.Unescape(await wrong.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        var both = await Send(seats, clerk, ("f-backup_start", "来年"), ("seen.f-backup_start", ""));
        Assert.Equal(HttpStatusCode.Conflict, both.StatusCode);
        var emptied = await Send(seats, clerk, ("f-backup_start", ""), ("seen.f-backup_start", SentValues.MarkOf("2027年2月1日")));
        Assert.Equal(HttpStatusCode.OK, emptied.StatusCode);
        Assert.Empty(await Values(seats));
    }

    [Fact]
    public async Task Who_works_alone_fills_all_empty_roles_at_once()
    {
        var seats = await Seats.New(site);
        var owner = await seats.Sit(Role.Owner);
        await seats.Within(async (_, db) =>
        {
            (await db.Facts<Company>().SingleAsync()).Describe(Guideline.CompanyForm.Sole, "橡 太郎（架空）", null, 1, null);
            db.Add(new CompanyValue(seats.Company, ValueKind.Fact, "system_admin", "橡 次郎（架空）"));
            return await db.SaveChangesAsync();
        });
        Assert.Contains("policies/facts/alone", await owner.Read(seats.Address("policies/facts")), StringComparison.Ordinal);
        await owner.Send("/companies", seats.Address("policies/facts/alone"), ("sure", "yes"));
        var values = (await Values(seats)).ToDictionary(value => value.Key, value => value.Value);
        Assert.Equal(("橡 太郎（架空）", "橡 次郎（架空）"), (values["security_officer"], values["system_admin"]));
        var page = WebUtility.HtmlDecode(await owner.Read(seats.Address("policies")));
        Assert.DoesNotContain($"href=\"{seats.Address("policies/structure-chart")}\"", page, StringComparison.Ordinal);
        // A sole proprietor is 代表者 unless another title is told.
        Assert.DoesNotContain("data-for=\"title\"", page, StringComparison.Ordinal);
        Assert.Contains("代表者　橡 太郎（架空）", WebUtility.HtmlDecode(await owner.Read(seats.Address("policies/basic-policy/preview"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_change_it_and_other_companies_are_refused()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        foreach (var role in (Role[])[Role.Employee, Role.Reader]) Assert.Equal(HttpStatusCode.Forbidden, (await Send(ours, await ours.Sit(role), ("f-policy_place", "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Send(ours, await theirs.Sit(Role.Owner), ("f-policy_place", "x"))).StatusCode);
        var page = await (await ours.Sit(Role.Reader)).Read(ours.Address("policies/facts"));
        Assert.DoesNotContain("type=\"submit\" name=\"at\"", page, StringComparison.Ordinal);
        Assert.Empty((await Values(ours)).Concat(await Values(theirs)));
    }

    private static Task<HttpResponseMessage> Send(Seats seats, Reader reader, params (string, string)[] fields) => reader.Send("/companies", seats.Address("policies/facts"), fields);

    private static Task<List<CompanyValue>> Values(Seats seats) => seats.Within((_, db) => db.Facts<CompanyValue>().ToListAsync());
}
