using Sonae.Office.Word;
using Sonae.Tests.Samples;
using Sonae.Workbook;

namespace Sonae.Tests.Policies;

/// <summary>A shop of one person gets policies that make sense for it: nobody to order, to approve or to tell.</summary>
public sealed class OnePersonTests
{
    private static readonly Assessment Shop = SampleBooks.Assess(SampleBooks.OnePerson);
    private static readonly string Text = string.Join('\n', Shop.Policies().SelectMany(policy => Drafted.Read(Drafted.Bytes(policy.Document)).Paragraphs).Select(paragraph => paragraph.Text));

    [Fact]
    public void Right_policies_apply() => Assert.Equal(
        ["01", "02", "03", "04", "05", "06", "07", "08", "11"], Shop.Policies().Select(policy => policy.FileName[..2]));

    [Theory]
    [InlineData("情報セキュリティ委員会（以下"), InlineData("議事録"), InlineData("誓約書に署名"), InlineData("退職する従業員"), InlineData("異動する従業員"), InlineData("就業規則"), InlineData("年間教育計画")]
    [InlineData("従業員の名簿"), InlineData("もう一人が"), InlineData("前もって承認を得る"), InlineData("全ての従業員に知らせ"), InlineData("朝礼"), InlineData("最終退出記録表"), InlineData("不利に扱わない")]
    [InlineData("代表取締役"), InlineData("体制図"), InlineData("受講記録"), InlineData("申請書に書く。承認する者")]
    public void Words_for_more_than_one_do_not_stand(string words) => Assert.DoesNotContain(words, Text, StringComparison.Ordinal);

    [Theory, InlineData("代表者が一人で営む間"), InlineData("初めて人を雇うときは、代表者は"), InlineData("代表者は、極秘の書類を配達の記録が残る方法で送る"), InlineData("代表 架空 次郎（以下「代表者」という。）")]
    public void Words_for_one_stand(string words) => Assert.Contains(words, Text, StringComparison.Ordinal);

    [Fact]
    public void Every_document_says_how_roles_are_read() => Assert.All(Shop.Policies(), policy => Assert.Contains(
        policy.Document.Blocks.OfType<Paragraph>(), paragraph => paragraph is { Note: true } && paragraph.Text.Text.Contains("「代表者」と読み替え", StringComparison.Ordinal)));

    [Fact]
    public void A_company_is_not_told_so() => Assert.DoesNotContain(
        SampleBooks.Assess(SampleBooks.Company).Policies().SelectMany(policy => DocumentRuns.Of(policy.Document)), run => run.Text.Contains("読み替え", StringComparison.Ordinal));

    [Fact]
    public void Every_document_still_marks_three_clauses() => Assert.All(Shop.Policies(), policy => Assert.True(Drafted.Read(Drafted.Bytes(policy.Document)).Bookmarks.Count() >= 3, policy.FileName));
}
