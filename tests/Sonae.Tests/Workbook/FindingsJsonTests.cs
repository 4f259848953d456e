using System.Text.Json;

namespace Sonae.Tests.Workbook;

/// <summary>findings.json: every key of the contract, its type, and the order.</summary>
public sealed class FindingsJsonTests
{
    private static readonly string[] Categories =
    [
        "組織的セキュリティ対策", "人的セキュリティ対策", "情報資産管理", "マイナンバー対応", "アクセス制御及び認証", "物理的セキュリティ対策", "IT機器利用", "IT基盤運用管理",
        "システムの開発及び保守", "委託管理", "情報セキュリティインシデント対応及び事業継続管理",
    ];

    private static readonly Dictionary<string, string> Forms = new()
    {
        [""] = "format:n edition:s company:s? date:s assets:a media:a categories:a policies:a notes:a",
        ["assets"] = "row:n name:s medium:s? confidentiality:n? integrity:n? availability:n? importance:n? threat:n? vulnerability:n? likelihood:n? risk:n? band:s? reasons:a",
        ["media"] = "name:s threat:n? threatsGiven:n threats:n vulnerability:n? answered:n notApplicable:n items:n reasons:a",
        ["categories"] = "no:n name:s necessity:s rate:r? policyNeeded:b answered:n notApplicable:n items:n",
        ["policies"] = "no:n name:s applies:b? why:s",
    };

    public static TheoryData<bool> FullAndEmpty() => new(true, false);

    [Theory, MemberData(nameof(FullAndEmpty))]
    public void Every_key_is_there_with_its_type(bool full)
    {
        var book = full ? Books.BookOf(("name", "架空商事"), ("develops", "はい")) : Books.Book().With(Books.Register, sheet => sheet.ClearRow(2).Row(2, "顧客名簿"));
        var json = Assessed.Of(book).Json;
        Check(json, Forms[""], "");
        foreach (var list in Forms.Keys.Where(key => key.Length > 0))
            Assert.All(json.GetProperty(list).EnumerateArray(), item => Check(item, Forms[list], list));
        Assert.All(json.GetProperty("notes").EnumerateArray(), note => Assert.Equal(JsonValueKind.String, note.ValueKind));
        Assert.All(json.GetProperty("assets").EnumerateArray(), asset => Assert.NotEmpty(asset.Texts("reasons")));
        Assert.All(json.GetProperty("media").EnumerateArray(), medium => Assert.NotEmpty(medium.Texts("reasons")));
    }

    [Fact]
    public void The_head_says_format_edition_company_and_day()
    {
        var json = Assessed.Of(Books.BookOf(("name", "架空商事"))).Json;
        Assert.Equal((1, "ipa-2", "架空商事", "2026-11-23"), (json.Int("format"), json.Text("edition"), json.Text("company"), json.Text("date")));
        Assert.Null(Assessed.Of(Books.Book()).Json.Text("company"));
    }

    [Fact]
    public void Order_is_that_of_the_sheet_and_of_the_numbers()
    {
        var json = Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Row(9, "い", "クラウド").Row(4, "ん", "書類"))).Json;
        Assert.Equal([(2, "顧客名簿"), (4, "ん"), (9, "い")], json.GetProperty("assets").EnumerateArray().Select(asset => (asset.Int("row")!.Value, asset.Text("name")!)));
        Assert.Equal(Books.Media, json.GetProperty("media").EnumerateArray().Select(medium => medium.Text("name")));
        Assert.Equal(Categories, json.GetProperty("categories").EnumerateArray().Select(category => category.Text("name")));
        Assert.Equal(Enumerable.Range(1, 11), json.GetProperty("categories").EnumerateArray().Select(category => category.Int("no")!.Value));
        Assert.Equal(Enumerable.Range(1, 13), json.GetProperty("policies").EnumerateArray().Select(policy => policy.Int("no")!.Value));
    }

    [Fact]
    public void Japanese_stands_in_the_file_as_it_is()
    {
        var text = Assessed.Of(Books.Book()).JsonText;
        Assert.Contains("顧客名簿", text, StringComparison.Ordinal);
        Assert.Contains("◎", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_with_odd_letters_come_through()
    {
        const string Odd = "\"\\ <b>&'\t𠮷野家🍚 =1+1";
        Assert.Equal(Odd, Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put("A2", Odd))).Asset().Text("name"));
    }

    private static void Check(JsonElement item, string form, string where)
    {
        foreach (var key in form.Split(' ').Select(key => key.Split(':')))
        {
            Assert.True(item.TryGetProperty(key[0], out var value), $"{where}/{key[0]}");
            Assert.True(Fits(value, key[1]), $"{where}/{key[0]}: {value.ValueKind}");
        }
    }

    private static bool Fits(JsonElement value, string type) => (value.ValueKind == JsonValueKind.Null && type.EndsWith('?')) || type[0] switch
    {
        's' => value.ValueKind == JsonValueKind.String,
        'n' => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        'r' => value.ValueKind == JsonValueKind.Number,
        'b' => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => value.ValueKind == JsonValueKind.Array,
    };
}
