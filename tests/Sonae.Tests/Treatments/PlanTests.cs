using System.Net;
using Ical.Net;
using Sonae.Companies;
using Sonae.Office;
using Sonae.Office.Excel;
using Sonae.Rounds;
using Sonae.Tests.Web;
using Sonae.Treatments;

namespace Sonae.Tests.Treatments;

/// <summary>The plan: narrowed and ordered by the address, as days of a calendar, as a workbook; forms that other pages link to.</summary>
public sealed class PlanTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_plan_is_narrowed_and_ordered_by_its_address()
    {
        var company = await Planned();
        Assert.Equal(["古い名刺を捨てる", "クラウドの設定を直す", "図面"], await Order(company, "order=due"));
        Assert.Equal(["クラウドの設定を直す", "古い名刺を捨てる", "図面"], await Order(company, "order=cost"));
        Assert.Equal(["図面"], await Order(company, "state=retained"));
        Assert.Equal(["古い名刺を捨てる"], await Order(company, "state=late"));
        Assert.Equal(["クラウドの設定を直す"], await Order(company, $"owner={await company.Account(Role.Clerk)}"));
        Assert.Equal(["古い名刺を捨てる"], await Order(company, "q=めいし".Replace("めいし", "名刺", StringComparison.Ordinal)));
        Assert.Equal(["古い名刺を捨てる"], await Order(company, "option=avoid"));
        var plan = await company.Clerk.Read(company.Seats.Address("treatments/plan"));
        Assert.Contains("120,000円", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_stand_in_the_calendar_of_their_month_and_in_a_file_for_other_calendars()
    {
        var company = await Planned();
        Assert.Contains("クラウドの設定を直す", await company.Clerk.Read(company.Seats.Address("treatments/calendar?month=2027-03")), StringComparison.Ordinal);
        Assert.DoesNotContain("クラウドの設定を直す", await company.Clerk.Read(company.Seats.Address("treatments/calendar?month=2027-05")), StringComparison.Ordinal);
        foreach (var odd in (string[])["9999-12", "0001-01", "そのうち"]) Assert.Contains("2026年11月", await company.Clerk.Read(company.Seats.Address($"treatments/calendar?month={odd}")), StringComparison.Ordinal);
        var answer = await company.Clerk.Client.GetAsync(company.Seats.Address("treatments.ics"));
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        var text = await answer.Content.ReadAsStringAsync();
        var events = Calendar.Load(text)!.Events.OrderBy(found => found.Start!.Value).ToList();
        Assert.Equal([new DateOnly(2026, 11, 1), new DateOnly(2027, 3, 31), new DateOnly(2027, 6, 30)], events.Select(found => found.Start!.Date));
        Assert.All(events, found => Assert.False(found.Start!.HasTime));
        Assert.Contains("リスクの保有を見直す：図面", events[2].Summary, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20270331", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_holds_a_line_each_and_the_costs()
    {
        var company = await Planned();
        using var book = new MemoryStream(await company.Clerk.Client.GetByteArrayAsync(company.Seats.Address("treatments.xlsx")));
        using var read = WorkbookReader.Open(book, ReadLimits.Web);
        var rows = read.Rows(read.Sheets[0]).Select(row => row.Cells.Select(cell => cell.Text).ToList()).ToList();
        Assert.Equal(4, rows.Count);
        Assert.Contains(rows, row => row.Contains("クラウドの設定を直す") && row.Contains("120000"));
        Assert.Contains(rows, row => row.Contains("「図面」のリスクを受け入れる") && row.Contains("保有中"));
    }

    [Fact]
    public async Task Forms_that_other_pages_link_to_are_filled_in()
    {
        var company = await Planned();
        var row = await company.Clerk.Read(company.Seats.Address("treatments?asset=2"));
        foreach (var told in (string[])["2 見積書への対策を決める", "name=\"row\" value=\"2\"", "value=\"reduce\" checked"]) Assert.Contains(told, row, StringComparison.Ordinal);
        var controls = await company.Clerk.Read(company.Seats.Address("treatments?controls=software-updates,server-malware"));
        foreach (var told in (string[])["value=\"software-updates\" checked", "value=\"gateway-updates\" selected"]) Assert.Contains(told, controls, StringComparison.Ordinal);
        foreach (var nothing in (string[])["asset=99", "controls=nothing", "edit=nothing", $"edit={Guid.NewGuid()}"]) Assert.DoesNotContain("id=\"edit\"", await company.Clerk.Read(company.Seats.Address($"treatments?{nothing}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_lines_wait_when_somebody_else_changed_one_of_them_meanwhile()
    {
        var company = await Planned();
        var before = await Meant(company);
        (string, string)[] lines = [.. before.Select(treatment => ("treatment", $"{treatment.Id}")), .. before.Select(treatment => ($"seen.{treatment.Id}", $"{treatment.Version}"))];
        var owner = await company.Seats.Sit(Role.Owner);
        Task<HttpResponseMessage> Send(Reader reader, params (string, string)[] more) => reader.Send("/companies", company.Seats.Address("treatments/plan"), [.. lines, .. more]);
        Assert.Equal(HttpStatusCode.SeeOther, (await owner.Send("/companies", company.Seats.Address("treatments/plan"), ("treatment", $"{before[0].Id}"), ("due", "2027-08-31"))).StatusCode);
        var late = await Send(company.Clerk, ("due", "2027-09-30"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        foreach (var told in (string[])["選んだ行のうち1件を", "ほかの人が変えました", "2027年8月31日", "value=\"2027-09-30\"", $"name=\"seen.{before[0].Id}\" value=\"{before[0].Version + 1}\""]) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Equal([new DateOnly(2027, 8, 31), before[1].Due], (await Meant(company)).Select(treatment => treatment.Due));
        // Nor are they removed by somebody who has not seen it; the same day again is no conflict.
        Assert.Equal(HttpStatusCode.Conflict, (await Send(company.Clerk, ("what", "remove"))).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await company.Clerk.Send("/companies", company.Seats.Address("treatments/plan"), ("treatment", $"{before[0].Id}"), ($"seen.{before[0].Id}", $"{before[0].Version}"), ("due", "2027-08-31"))).StatusCode);
        Assert.Equal(3, (await company.Stored()).Count);
    }

    [Theory]
    [InlineData("120000", 120_000L), InlineData("１２０，０００円", 120_000L), InlineData("12万", 120_000L), InlineData("1.5万円", 15_000L), InlineData("¥0", 0L)]
    [InlineData("-1", null), InlineData("たくさん", null), InlineData("1.5", null), InlineData("9999999999999", null), InlineData("", null)]
    public void Sums_are_read_as_people_write_them(string text, long? sum) => Assert.Equal(sum, Money.Read(text));

    // What is to be done by a day; what is retained shows the end of that instead.
    private static async Task<List<TreatmentOfRound>> Meant(Decided company) => (await company.Stored()).Where(treatment => treatment.Option != "retain").ToList();

    // Today is 23 November 2026.
    private async Task<Decided> Planned()
    {
        var company = await Decided.Begin(site);
        await company.Add(company.Clerk, ("option", "reduce"), ("text", "クラウドの設定を直す"), ("controls", "outside-viewing"), ("owner", $"{await company.Account(Role.Clerk)}"), ("due", "2027-03-31"), ("cost", "120,000"));
        await company.Add(company.Clerk, ("row", "1"), ("option", "avoid"), ("text", "古い名刺を捨てる"), ("ownerName", "営業課"), ("due", "2026-11-01"), ("importance", "0"));
        await company.Add(company.Clerk, ("row", "3"), ("option", "retain"), ("acceptedBy", "架空 太郎"), ("acceptedWhy", "小さい"), ("acceptedUntil", "2027-06-30"));
        return company;
    }

    private static async Task<List<string>> Order(Decided company, string query)
    {
        var page = await company.Clerk.Read(company.Seats.Address($"treatments/plan?{query}"));
        var body = page[page.IndexOf("<tbody", StringComparison.Ordinal)..page.IndexOf("</tbody>", StringComparison.Ordinal)];
        return [.. ((string[])["クラウドの設定を直す", "古い名刺を捨てる", "図面"]).Where(title => body.Contains(title, StringComparison.Ordinal)).OrderBy(title => body.IndexOf(title, StringComparison.Ordinal))];
    }
}
