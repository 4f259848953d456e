using Sonae.Workbook;

namespace Sonae.Tests.Workbook;

/// <summary>Names are compared after NFKC, without white space, ・, brackets and what is in them, in lower case.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("媒体・保存先", "媒体保存先")]
    [InlineData("媒体･保存先", "媒体保存先")]
    [InlineData(" 媒体 ・\n保存先\u3000", "媒体保存先")]
    [InlineData("媒体・保存先（一覧から選ぶ）", "媒体保存先")]
    [InlineData("機密性[0-2]【必須】", "機密性")]
    [InlineData("機密性「0」『1』〔2〕｛3｝＜4＞", "機密性")]
    [InlineData("事務所ＰＣ", "事務所pc")]
    [InlineData("ﾏｲﾅﾝﾊﾞｰ", "マイナンバー")]
    [InlineData("要配慮\r\n個人情報", "要配慮個人情報")]
    [InlineData("備考（社内（人事））欄", "備考欄")]
    public void A_name_has_one_form(string written, string normal) => Assert.Equal(normal, Name.Of(written));

    [Fact]
    public void Sheets_columns_media_and_answers_are_all_compared_so()
    {
        var book = Books.Book()
            .With(Books.Register, sheet => sheet.Put("A1", "情報資産\n名称（必須）").Put("B1", "媒体･保存先").Put("B2", " 事務所ｐｃ "))
            .With(Books.Controls, sheet => sheet.Put("D2", "実施していない／わからない").Put("D3", "自社には 該当しない（対象外）"));
        book[Books.Register].Name = "情報資産管理台帳 (2026年)";
        var assessed = Assessed.Of(book);
        Assert.Equal("事務所PC", assessed.Asset().Text("medium"));
        Assert.Equal(1, assessed.Category(1).Int("notApplicable"));
        Assert.Equal((0 + 0.5 + 0.5) / 3, assessed.Category(1).Real("rate"));
    }
}
