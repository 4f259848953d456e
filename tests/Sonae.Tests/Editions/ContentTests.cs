using Sonae.Editions;
using Sonae.Guideline.Editions;
using Sonae.Words;

namespace Sonae.Tests.Editions;

/// <summary>What the second edition must hold, counted and compared with its sources.</summary>
public sealed class ContentTests
{
    private static readonly Edition Edition = EditionShelf.BesideProgram().Get(EditionShelf.Default)!;

    [Fact]
    public void Every_note_that_today_requires_is_there()
    {
        string[] required =
        [
            "zip-password", "password-change", "password-length", "flash-java", "windows-10", "wep-tkip", "bcc", "vpn-router-nas", "multi-factor", "offline-backup",
            "virus-steps", "leak-duty", "my-number-input", "no-fixed-penalty", "cost-on-partners", "five-or-six-rules", "online-application", "ai-services",
        ];
        Assert.Superset(required.ToHashSet(), Edition.Notes.Notes.Select(note => note.Id).ToHashSet());
        Assert.All(Edition.Notes.Notes, note => Assert.NotEmpty(note.On));
    }

    [Fact]
    public void Counts_are_those_of_the_guideline()
    {
        Assert.Equal((25, 55, 21, 6, 13), (Edition.Diagnosis.Questions.Count, Edition.Controls.Controls.Count, Edition.Threats.Threats.Count, Edition.Media.Media.Count, Edition.Policies.Policies.Count));
        Assert.Equal([5, 13, 7], Edition.Diagnosis.Parts.Select(part => Edition.Diagnosis.Questions.Count(question => question.Part == part.Id)));
        Assert.Equal([4, 3, 7, 3, 5, 4, 10, 10, 3, 3, 3], Edition.Controls.Categories.Select(category => Edition.Controls.Controls.Count(control => control.Category == category.Id)));
        Assert.Equal([4, 4, 5, 3, 3, 2], Edition.Media.Media.Select(medium => Edition.Threats.Threats.Count(threat => threat.Medium == medium.Id)));
        Assert.Equal((4, 3, 7, 5), (Edition.Executive.Harms.Count, Edition.Executive.Principles.Count, Edition.Executive.Actions.Count, Edition.Basics.Rules.Count));
    }

    [Theory]
    [InlineData("paper", "8-12 14 15-17 23-26 30")]
    [InlineData("portable-media", "8-14 22-26 32 33")]
    [InlineData("office-pc", "13 14 21-24 26-31 34-36 43 44")]
    [InlineData("mobile", "11 13 22 27-34 36")]
    [InlineData("server", "13 18 19 21 25 37-44")]
    [InlineData("cloud", "13 19 20 29 45 46 50")]
    public void Controls_are_linked_with_media_as_the_table_says(string medium, string table)
    {
        var expected = table.Split(' ').SelectMany(part => part.Split('-') is [var from, var to] ? Enumerable.Range(Number(from), Number(to) - Number(from) + 1) : [Number(part)]);
        Assert.Equal(expected, Edition.Controls.Controls.Where(control => control.Media.Contains(medium)).Select(control => control.No));
    }

    [Fact]
    public void Names_are_those_checkers_compare()
    {
        string[] categories = ["組織的セキュリティ対策", "人的セキュリティ対策", "情報資産管理", "マイナンバー対応", "アクセス制御及び認証", "物理的セキュリティ対策", "IT機器利用", "IT基盤運用管理", "システムの開発及び保守", "委託管理", "情報セキュリティインシデント対応及び事業継続管理"];
        string[] policies = ["組織的対策", "人的対策", "情報資産管理", "マイナンバー対応", "アクセス制御及び認証", "物理的対策", "IT機器利用", "IT基盤運用管理", "システムの開発及び保守", "委託管理", "情報セキュリティインシデント対応及び事業継続管理", "社内体制図", "委託契約書機密保持条項サンプル"];
        Assert.Equal(categories, Edition.Controls.Categories.Select(category => category.Name));
        Assert.Equal(policies, Edition.Policies.Policies.Select(policy => policy.Name));
        Assert.Equal(["書類", "可搬電子媒体", "事務所PC", "モバイル機器", "社内サーバー", "クラウド"], Edition.Media.Media.Select(medium => medium.Label));
        Assert.Equal(["◎", "◎", "○", "○", "○", "○", "○", "○", "○", "○", "○"], Edition.Controls.Categories.Select(category => Edition.Controls.Marks.First(mark => mark.Id == category.Mark).Sign));
    }

    [Fact]
    public void Urgency_and_proposals_are_those_of_the_rules()
    {
        int[] urgency = [1, 11, 3, 2, 6, 24, 4, 13, 8, 7, 23, 18, 22, 12, 14, 9, 16, 17, 15, 21, 19, 20, 5, 10, 25];
        Assert.Equal(urgency, Edition.Diagnosis.Questions.OrderBy(question => question.Urgency).Select(question => question.No));
        var proposals = Edition.Diagnosis.Proposals.Pairs.Select(pair =>
            $"{Edition.Diagnosis.Questions.First(question => question.Id == pair.Question).No}→{Edition.Controls.Controls.First(control => control.Id == pair.Control).No}");
        Assert.Equal("1→27 2→28 3→29 5→46 6→34 11→13 13→11 14→30 15→23 17→24 18→14 19→5 21→33 22→50 23→45 24→53".Split(' ').Order(), proposals.Order());
    }

    [Fact]
    public void English_says_the_same_numbers()
    {
        var english = EditionShelf.BesideProgram().Get(EditionShelf.Default, Language.English)!;
        Assert.Equal(Edition.Risk.LikelihoodTable.Cells, english.Risk.LikelihoodTable.Cells);
        Assert.Equal(Edition.Controls.Controls.Select(control => (control.Id, control.No)), english.Controls.Controls.Select(control => (control.Id, control.No)));
        Assert.NotEqual(Edition.Controls.Controls[0].Text, english.Controls.Controls[0].Text);
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
