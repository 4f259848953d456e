using Sonae.Tests.Workbook;

namespace Sonae.Tests.Commands;

/// <summary>sonae template: the form that assess reads.</summary>
public sealed class TemplateTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private async Task<byte[]> Template(params string[] more)
    {
        var run = await Cli.RunAsync(["template", folder["t.xlsx"], .. more]);
        Assert.Equal((0, ""), (run.Exit, run.Out));
        return File.ReadAllBytes(folder["t.xlsx"]);
    }

    [Fact]
    public async Task The_empty_form_holds_the_sheets_and_is_refused_only_for_want_of_an_asset()
    {
        var template = await Template();
        Assert.Superset(new HashSet<string>([Books.Register, Books.Threats, Books.Controls, Books.Company, "診断結果", "計算の根拠"]), new ResultTable(template).Sheets.ToHashSet());
        Assert.StartsWith("情報資産管理台帳: 情報資産が1行もありません。", Assert.Single(Assessed.Of(template).Problems), StringComparison.Ordinal);
        Assert.Equal(["t.xlsx"], folder.All());
    }

    [Fact]
    public async Task It_offers_lists_and_calculates()
    {
        var template = await Template();
        Assert.True(SheetXml.Formulas(template).Count() > 300);
        Assert.True(SheetXml.Sheets(template).Count(sheet => sheet.Descendants().Any(element => element.Name.LocalName == "dataValidation")) >= 4);
    }

    [Fact]
    public async Task It_has_room_for_assets_and_for_threats_of_one_s_own()
    {
        var table = new ResultTable(await Template());
        Assert.Equal("300", table.Text(Books.Register, 304, 1));
        var own = 5 + Books.Edition.Threats.Threats.Count;
        Assert.All(Enumerable.Range(own, 5), row => Assert.Equal(("", "", ""), (table.Text(Books.Threats, row, 2), table.Text(Books.Threats, row, 3), table.Text(Books.Threats, row, 4))));
        Assert.Equal(own.ToString(System.Globalization.CultureInfo.InvariantCulture), table.Text(Books.Threats, own + 4, 1));
    }

    [Fact]
    public async Task The_sample_holds_the_seven_rows_and_gives_the_levels_of_the_source()
    {
        var sample = Assessed.Of(await Template("--sample"));
        Assert.Equal(["社員名簿", "社員名簿", "給与システムデータ", "当社宛請求書", "発行済請求書控", "電子メールデータ", "電子メールデータ"],
            sample.Json.GetProperty("assets").EnumerateArray().Select(asset => asset.Text("name")));
        (string, int, int)[] levels = [("事務所PC", 3, 2), ("書類", 2, 2), ("クラウド", 3, 2)];
        Assert.All(levels, level => Assert.Equal((level.Item2, level.Item3), (sample.Medium(level.Item1).Int("threat"), sample.Medium(level.Item1).Int("vulnerability"))));
        Assert.Equal([4, 2, 4, 1, 1, 4, 4], sample.Json.GetProperty("assets").EnumerateArray().Select(asset => asset.Int("risk")!.Value));
        Assert.Equal([0.625, 1.0 / 3, 1.0 / 7, 1.0], Enumerable.Range(1, 4).Select(no => sample.Category(no).Real("rate")!.Value));
    }

    [Fact]
    public async Task A_form_filled_in_by_hand_is_assessed()
    {
        await Template();
        Assert.Equal(0, (await Cli.RunAsync("template", folder["s.xlsx"], "--sample")).Exit);
        Assert.Equal(0, (await Cli.RunAsync("assess", folder["s.xlsx"], "--out", folder["out"])).Exit);
        Assert.Equal(0, (await Cli.RunAsync("assess", folder["out/診断結果.xlsx"], "--json")).Exit);
    }

    [Fact]
    public async Task An_older_file_is_replaced_and_folders_above_are_made()
    {
        folder.Write("a/t.xlsx", [1]);
        Assert.Equal(0, (await Cli.RunAsync("template", folder["a/t.xlsx"])).Exit);
        Assert.Equal(0, (await Cli.RunAsync("template", folder["b/c/t.xlsx"])).Exit);
        Assert.True(new FileInfo(folder["a/t.xlsx"]).Length > 10_000);
        Assert.Equal(["a", "a/t.xlsx", "b", "b/c", "b/c/t.xlsx"], folder.All());
    }

    [Fact]
    public async Task Where_it_cannot_be_written_the_exit_code_is_3_and_nothing_is_left()
    {
        folder.Write("t.xlsx/x", [1]);
        Assert.Equal(3, (await Cli.RunAsync("template", folder["t.xlsx"])).Exit);
        Assert.Equal(["t.xlsx", "t.xlsx/x"], folder.All());
    }

    [Fact]
    public async Task An_unknown_edition_is_wrong_use() => Assert.Equal(2, (await Cli.RunAsync("template", folder["t.xlsx"], "--edition", "x")).Exit);
}
