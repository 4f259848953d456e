using Sonae.Office;
using Sonae.Office.Word;

namespace Sonae.Tests.Workbook;

/// <summary>Which policies apply, how needed they are, and the documents.</summary>
public sealed class PolicyTests
{
    private static readonly string[] Names =
    [
        "組織的対策", "人的対策", "情報資産管理", "マイナンバー対応", "アクセス制御及び認証", "物理的対策", "IT機器利用", "IT基盤運用管理", "システムの開発及び保守", "委託管理",
        "情報セキュリティインシデント対応及び事業継続管理", "社内体制図", "委託契約書機密保持条項サンプル",
    ];

    [Fact]
    public void Their_names_are_those_of_the_contract() =>
        Assert.Equal(Names, Assessed.Of(Books.Book()).Json.GetProperty("policies").EnumerateArray().Select(policy => policy.Text("name")));

    [Theory]
    [InlineData("""{}""", 9, null), InlineData("""{"develops":true}""", 9, true), InlineData("""{"develops":false}""", 9, false)]
    [InlineData("""{}""", 10, null), InlineData("""{"outsources":true}""", 10, true), InlineData("""{"outsources":false}""", 10, false)]
    [InlineData("""{}""", 12, null), InlineData("""{"employees":2}""", 12, true), InlineData("""{"employees":1}""", 12, false)]
    [InlineData("""{}""", 13, null), InlineData("""{"exchangesSecrets":true}""", 13, true), InlineData("""{"exchangesSecrets":false}""", 13, false)]
    public void A_policy_with_a_condition_applies_or_not_or_is_open(string profile, int no, bool? applies)
    {
        var assessed = Assessed.Of(Books.Book(), profile);
        Assert.Equal(applies, assessed.Policy(no).Bool("applies"));
        Assert.NotEqual("", assessed.Policy(no).Text("why"));
        Assert.Equal(applies != false, assessed.Assessment!.Policies().Any(policy => policy.FileName == $"{no:00}-{Names[no - 1]}.docx"));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8), InlineData(11)]
    public void The_others_apply_to_everyone(int no) => Assert.True(Assessed.Of(Books.Book(), """{"employees":1,"develops":false,"myNumber":false,"cloud":false}""").Policy(no).Bool("applies"));

    [Theory, InlineData(1), InlineData(4), InlineData(9), InlineData(10), InlineData(11)]
    public void A_category_answered_4_throughout_takes_its_policy_away_whatever_the_keys_say(int no)
    {
        var assessed = Assessed.Of(Books.Book().Answering(no, 4), """{"develops":true,"outsources":true}""");
        Assert.False(assessed.Policy(no).Bool("applies"));
        Assert.Equal(("−", false, null), (assessed.Category(no).Text("necessity"), assessed.Category(no).Bool("policyNeeded"), assessed.Category(no).Real("rate")));
        Assert.DoesNotContain(assessed.Assessment!.Policies(), policy => policy.FileName.StartsWith($"{no:00}-", StringComparison.Ordinal));
    }

    [Fact]
    public void Necessity_is_must_for_1_and_2_should_for_the_others_also_when_open()
    {
        var open = Assessed.Of(Books.Book());
        Assert.Equal("◎◎○○○○○○○○○", string.Concat(open.Json.GetProperty("categories").EnumerateArray().Select(category => category.Text("necessity"))));
        var told = Assessed.Of(Books.Book(), """{"develops":false,"outsources":false}""");
        Assert.Equal("◎◎○○○○○○−−○", string.Concat(told.Json.GetProperty("categories").EnumerateArray().Select(category => category.Text("necessity"))));
        Assert.Equal([9, 10], told.Json.GetProperty("categories").EnumerateArray().Where(category => category.Bool("policyNeeded") == false).Select(category => category.Int("no")));
    }

    [Fact]
    public void One_answer_that_applies_keeps_the_policy()
    {
        var book = Books.Book().Answering(1, 4).With(Books.Controls, sheet => sheet.Put("D2", 3));
        Assert.True(Assessed.Of(book).Policy(1).Bool("applies"));
    }

    [Fact]
    public void Every_document_marks_at_least_three_clauses_and_what_is_open_in_red_and_blue()
    {
        var documents = Documents(Assessed.Of(Books.Book())).ToList();
        Assert.Equal(13, documents.Count);
        Assert.All(documents, document => Assert.True(document.Text.Bookmarks.Count(mark => BookmarkName.ClauseOf(mark) is not null) >= 3, document.Name));
        Assert.All(documents, document => Assert.Equal(document.Text.Bookmarks.Count(), document.Text.Bookmarks.Distinct().Count()));
        Assert.True(documents.Count(document => Pieces(document.Text, "記入").Any()) >= 12);
        Assert.True(documents.Count(document => Pieces(document.Text, "選択").Any()) >= 8);
        Assert.All(documents, document => Assert.Equal("2026-11-23", document.Text.Properties["SonaeDate"]));
    }

    [Fact]
    public void What_is_told_stands_in_the_text_and_is_marked_no_longer()
    {
        var profile = """{"name":"架空商事株式会社","facts":{"security_officer":"山田花子"},"choices":{"committee_cycle":"meets-monthly"}}""";
        var (before, after) = (Documents(Assessed.Of(Books.Book())).First().Text, Documents(Assessed.Of(Books.Book(), profile)).First().Text);
        Assert.Contains(after.Paragraphs, paragraph => paragraph.Text.Contains("架空商事株式会社", StringComparison.Ordinal));
        Assert.Contains(after.Paragraphs, paragraph => paragraph.Text.Contains("山田花子", StringComparison.Ordinal));
        Assert.Contains(after.Paragraphs, paragraph => paragraph.Text.Contains("毎月1回", StringComparison.Ordinal));
        Assert.True(Pieces(after, "記入").Count() < Pieces(before, "記入").Count());
        Assert.True(Pieces(after, "選択").Count() < Pieces(before, "選択").Count());
    }

    [Fact]
    public void A_policy_that_is_open_says_so()
    {
        bool Says(string profile) => Documents(Assessed.Of(Books.Book(), profile)).Single(document => document.Name.StartsWith("10-", StringComparison.Ordinal))
            .Text.Paragraphs.Any(paragraph => paragraph.Text.Contains("まだ決まっていません", StringComparison.Ordinal));
        Assert.True(Says("{}"));
        Assert.False(Says("""{"outsources":true}"""));
    }

    private static IEnumerable<(string Name, WordText Text)> Documents(Assessed assessed)
    {
        foreach (var (name, document) in assessed.Assessment!.Policies())
        {
            using var stream = new MemoryStream();
            WordWriter.Write(document, stream);
            stream.Position = 0;
            yield return (name, WordReader.Read(stream, ReadLimits.Web));
        }
    }

    private static IEnumerable<string> Pieces(WordText text, string style) => text.Paragraphs.SelectMany(paragraph => paragraph.Pieces).Where(piece => piece.Style == style).Select(piece => piece.Text);
}
