using System.Net;
using System.Text;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Assets;

/// <summary>Rows taken in from the clipboard or a file: shown first, saved only when confirmed, problems told with their cells.</summary>
public sealed class ImportTests(Site site) : IClassFixture<Site>
{
    private const string Block = "情報資産名称\t媒体・保存先\t機密性\t完全性\t可用性\n給与台帳\t事務所PC\t2\t2\t1\n図面\t書類\t1\t1\t1\n契約書\t金庫\t1\t1\t1\n";

    [Fact]
    public async Task A_block_is_shown_with_its_problem_and_saved_only_when_confirmed()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await RegisterTests.Add(seats, clerk, ("name", "図面"), ("medium", "書類"), ("confidentiality", "2"), ("integrity", "1"), ("availability", "1"), ("note", "残すメモ"));
        await Read(seats, clerk, ("block", Block));
        var page = await clerk.Read(seats.Address("assets/import"));
        foreach (var told in (string[])["新しい行 1件", "変わる行 1件", "問題のある行 1件", "「金庫」は媒体・保存先の名前ではありません", "機密性「2」→「1」"]) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Single(await RegisterTests.Rows(seats));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Confirm(seats, clerk, ("changed", "update"))).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await Confirm(seats, clerk, ("changed", "update"), ("problems", "skip"))).StatusCode);
        var rows = await RegisterTests.Rows(seats);
        Assert.Equal([("図面", (int?)1), ("給与台帳", 2)], rows.Select(row => (row.Name, row.Confidentiality)));
        Assert.Contains("残すメモ", rows[0].Texts, StringComparison.Ordinal);
        await clerk.Send("/companies", seats.Address("assets/undo"));
        Assert.Equal(2, (await RegisterTests.Rows(seats)).Single().Confidentiality);
    }

    [Fact]
    public async Task Rows_that_are_there_stay_when_that_is_chosen_and_the_same_again_changes_nothing()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        foreach (var _ in (int[])[1, 2])
        {
            await Read(seats, clerk, ("block", "給与台帳\t\t\t\t\t事務所PC"));
            await Read(seats, clerk, ("block", "情報資産名称\t媒体・保存先\n給与台帳\t事務所PC\n"));
            await Confirm(seats, clerk, ("changed", "skip"), ("problems", "skip"));
        }
        Assert.Equal(1, (await RegisterTests.Rows(seats)).Single().Version);
    }

    [Fact]
    public async Task A_file_in_an_older_encoding_is_read_and_one_that_is_no_table_is_refused_with_a_sentence()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await SendFile(seats, clerk, "台帳.csv", Encoding.GetEncoding(932).GetBytes("情報資産名称,媒体・保存先\r\n①受注台帳,書類\r\n"));
        Assert.Contains("①受注台帳", await clerk.Read(seats.Address("assets/import")), StringComparison.Ordinal);
        await SendFile(seats, clerk, "台帳.xlsx", Encoding.UTF8.GetBytes("%PDF-1.7 not a workbook"));
        Assert.Contains("note-warn", await clerk.Read(seats.Address("assets/import")), StringComparison.Ordinal);
        Assert.Empty(await RegisterTests.Rows(seats));
    }

    [Fact]
    public async Task What_is_pending_is_seen_by_nobody_else_and_gone_after_a_quarter_of_an_hour()
    {
        var (seats, others) = (await Seats.New(site), await Seats.New(site));
        var clerk = await seats.Sit(Role.Clerk);
        await Read(seats, clerk, ("block", Block));
        foreach (var reader in (Reader[])[await seats.Sit(Role.Owner)]) Assert.DoesNotContain("給与台帳", await reader.Read(seats.Address("assets/import")), StringComparison.Ordinal);
        Assert.DoesNotContain("給与台帳", await (await others.Sit(Role.Clerk)).Read(others.Address("assets/import")), StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.DoesNotContain("給与台帳", await clerk.Read(seats.Address("assets/import")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_without_a_heading_is_read_in_the_edition_s_order_and_problems_name_its_own_cells()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        // As it stands in this program's own sheet: the number of the row first, what is worked out among the rest.
        await Read(seats, clerk, ("block", "1\t人事\t給与台帳\t\t総務課\t総務課\t事務所PC\t有\t\t\t2\t2\t1\t2\t7年\n2\t人事\t勤務表\t\t\t\t金庫\t\t\t\t高\t1\t1\n"));
        var page = await clerk.Read(seats.Address("assets/import"));
        Assert.Contains("セルG2", page, StringComparison.Ordinal);
        Assert.Contains("セルK2", page, StringComparison.Ordinal);
        Assert.Contains("見出しの行がないので", page, StringComparison.Ordinal);
        await Confirm(seats, clerk, ("problems", "skip"));
        var row = (await RegisterTests.Rows(seats)).Single();
        Assert.Equal(("給与台帳", "office-pc", 2, 1, "personal-data"), (row.Name, row.Medium, row.Integrity, row.Availability, row.Flags));
        await Read(seats, clerk, ("block", "営業\t見積書\t\t\t営業課\tクラウド\n"));
        await Confirm(seats, clerk);
        Assert.Equal("見積書", (await RegisterTests.Rows(seats))[1].Name);
    }

    [Fact]
    public async Task What_was_exported_comes_back_the_same_and_its_edits_are_shown_cell_by_cell()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        foreach (var note in (string[])["一つ目", "二つ目"]) await RegisterTests.Add(seats, clerk, ("name", "契約書"), ("note", note), ("medium", "書類"), ("personal-data", "有"), ("confidentiality", "2"), ("integrity", "1"), ("availability", "1"), ("review-on", "令和9年4月1日"), ("contact", "内線 12"));
        var book = await clerk.Client.GetByteArrayAsync(seats.Address("assets.xlsx"));
        await SendFile(seats, clerk, "台帳.xlsx", book);
        Assert.Contains("同じ行 2件", await clerk.Read(seats.Address("assets/import")), StringComparison.Ordinal);
        // The same name on the same medium twice: each meets its own row. A flag that is no longer set goes, an empty cell says nothing.
        await Read(seats, clerk, ("block", "情報資産名称\t媒体・保存先\t個人情報\t備考\n契約書\t書類\t有\t一つ目\n契約書\t書類\t\t\n"));
        var page = await clerk.Read(seats.Address("assets/import"));
        Assert.Contains("2番の行：個人情報「有」→「—」", page, StringComparison.Ordinal);
        await Confirm(seats, clerk, ("changed", "update"));
        Assert.Equal(["personal-data", ""], (await RegisterTests.Rows(seats)).Select(row => row.Flags));
        Assert.All(await RegisterTests.Rows(seats), row => Assert.Contains("つ目", row.Texts, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_alike_are_hinted_at_before_they_are_taken_in()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await RegisterTests.Add(seats, clerk, ("name", "顧客名簿"), ("medium", "書類"));
        await Read(seats, clerk, ("block", "情報資産名称\t媒体・保存先\n顧客の名簿\t書類\n取引先名簿\t書類\n取引先名簿データ\t書類\n顧客名簿\tクラウド\n"));
        var page = await clerk.Read(seats.Address("assets/import"));
        Assert.Contains("似た行があります：1番「顧客名簿」", page, StringComparison.Ordinal);
        Assert.Contains("似た行があります：4行目「取引先名簿データ」", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("：1番「").Length - 1);
    }

    private static Task<HttpResponseMessage> Confirm(Seats seats, Reader reader, params (string, string)[] fields) => reader.Send("/companies", seats.Address("assets/import/confirm"), fields);

    private static async Task Read(Seats seats, Reader reader, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        await Send(seats, reader, form);
    }

    private static async Task SendFile(Seats seats, Reader reader, string name, byte[] file)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", name } };
        await Send(seats, reader, form);
    }

    private static async Task Send(Seats seats, Reader reader, MultipartFormDataContent form)
    {
        form.Add(new StringContent(Reader.Find(await reader.Read("/companies"), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")), "__RequestVerificationToken");
        Assert.Equal(HttpStatusCode.SeeOther, (await reader.Client.PostAsync(seats.Address("assets/import/read"), form)).StatusCode);
    }
}
