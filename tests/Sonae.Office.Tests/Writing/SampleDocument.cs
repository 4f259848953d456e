using Sonae.Office.Word;

namespace Sonae.Office.Tests.Writing;

/// <summary>A Word document that uses every block of the writer; its company (架空) does not exist.</summary>
internal static class SampleDocument
{
    public const string Names = "髙﨑 ㈱ \U00020BB7野 葛\U000E0100城 👩‍💼 ①Ⅳ〜−";

    public static readonly DocumentInfo Info = new("情報資産管理規程", "株式会社そなえ製作所（架空）",
        "髙﨑 \U00020BB7野", new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(9)))
    { Number = "ISP-03", Revision = "改訂日 2026年4月1日", Edition = "第2版", Subject = "情報セキュリティポリシー" };

    public static WordDocument Whole() => new(Info,
    [
        new TitleBlock("情報資産管理規程", "第3編") { Facts = [("文書番号", "ISP-03"), ("改訂日", "2026年4月1日"), ("版", "第2版")] },
        new Paragraph("この規程は、当社が扱う情報資産を分け、守り、捨てるまでの決まりを定めます。", BookmarkName.OfClause("preface")),
        new Heading(1, "総則", BookmarkName.OfClause("general")),
        .. Clauses(),
        new Heading(2, "箇条書きと表"),
        new BulletList(
            [new("机の上に書類を置いたままにしない。" + Names), new("離席のときは画面をロックする。", 2), new("五分で自動", 3), "鍵をかける。"],
            BookmarkName.OfClause("bullets")),
        new Heading(3, "管理の表"),
        LongTable(),
        new PageBreak(),
        new Heading(1, "別紙", BookmarkName.OfClause("annex")),
        LabelTable(),
        new Table([1, 1], [["左", "右"]], BookmarkName.OfClause("small_table")) { HeaderRows = 0, ShadedHeader = false },
        new Paragraph("以上", null) { Align = Side.End },
        new Paragraph("注: この見本の会社は架空です。", null) { Note = true, KeepWithNext = true },
        new Paragraph("（中央）") { Align = Side.Center },
    ])
    {
        FooterLeft = "社外秘",
        CustomProperties = new Dictionary<string, string> { ["SonaeDocument"] = "policy-03", ["SonaeVersion"] = "2", ["SonaeHash"] = "0f3a" },
        CustomXml = "<sonae xmlns=\"urn:sonae:document\"><document id=\"policy-03\" version=\"2\" hash=\"0f3a\"/></sonae>",
    };

    public static byte[] Bytes(WordDocument? document = null)
    {
        using var output = new MemoryStream();
        WordWriter.Write(document ?? Whole(), output);
        return output.ToArray();
    }

    private static IEnumerable<Block> Clauses() =>
    [
        new NumberedClause(1, "目的", BookmarkName.OfClause("purpose")),
        new NumberedClause(2, "情報資産の管理責任者は、次の者とする。", BookmarkName.OfClause("owner")),
        new NumberedClause(3, ["管理責任者　", new("未記入：管理責任者の氏名", RunMark.Fact)], BookmarkName.OfClause("owner_name")),
        new NumberedClause(3, [new("媒体は", RunMark.Bold), new("未選択：鍵つきの棚／金庫", RunMark.Choice), new("に保管する。", RunMark.Underline)]),
        new NumberedClause(4, "台帳に記す。\n二行目。"),
        new NumberedClause(4, "年に一度、見直す。"),
        new NumberedClause(2, ["くわしくは", new("公表資料", RunMark.None, "https://www.example.jp/?a=1&b=2"), new("を見る。", RunMark.Fact | RunMark.Bold)]),
        new NumberedClause(1, "適用の範囲", BookmarkName.OfClause("scope")),
        new NumberedClause(2, "役員、従業員、派遣社員に適用する。長い文が次の行に続くときに、左の端が番号の右にそろうことを見るための文です。"),
        new Paragraph("番号のない続きの段落です。左の端は項の文字とそろいます。") { Indent = 2 },
        new NumberedClause(2, "ここから番号を一に戻す。", BookmarkName.OfClause("again"), Restart: true),
        new NumberedClause(2, "二になる。"),
        new NumberedClause(1, "第三条になる。"),
        new NumberedClause(2, "一になる。"),
    ];

    private static Table LongTable() => new([2, 3, 6],
    [
        ["項目", "担当", "すること"],
        .. Enumerable.Range(1, 40).Select(i => (IReadOnlyList<TableCell>)
            [$"項目 {i}", "総務部", new TableCell(["一行目の説明です。", "二行目は少し長く、折り返しが要るくらいの文字数の説明です。"])]),
        [new TableCell(["二列をまとめたセル"]) { Span = 2, Align = Side.Center }, Inline.Of(new Run("未記入", RunMark.Fact))],
    ], BookmarkName.OfClause("long_table"));

    private static Table LabelTable() => new([1, 3], [["制定日", "2024年4月1日"], ["改訂日", "2026年4月1日"]]) { HeaderRows = 0, HeaderColumn = true };
}
