using Sonae.Office.Excel;

namespace Sonae.Office.Tests.Writing;

/// <summary>A workbook that uses every feature of the writer; its company (架空) does not exist.</summary>
internal static class SampleBook
{
    public const int Rows = 60;

    private const string LongName = "見積書・注文書・請求書の控え（過去五年分、紙と電子の両方を含む。ただし電子の写しは社内サーバーだけに置く）";

    public static readonly string[] Media = ["書類", "可搬電子媒体", "事務所PC", "モバイル機器", "社内サーバー", "社外サーバー"];

    public static readonly DocumentInfo Info = new("情報資産管理台帳 <見本> & \"試し\"", "株式会社そなえ製作所（架空）",
        "髙﨑 \U00020BB7野", new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(9)))
    { Subject = "台帳と計算" };

    public static byte[] Bytes()
    {
        using var output = new MemoryStream();
        using (var book = new WorkbookWriter(output, Info))
        {
            book.Sheet(Register(), RegisterRows());
            book.Sheet(Looks(), LookRows());
            book.Sheet(new SheetLayout("値の一覧", [20]) { Hidden = true }, Media.Select(medium => new[] { OutCell.Text(medium) }));
            book.DefinedName("Media", "'値の一覧'!$A$1:$A$6");
        }
        return output.ToArray();
    }

    /// <summary>A book of one sheet of text cells, one per row in column A.</summary>
    public static byte[] OfTexts(params IEnumerable<string> texts)
    {
        using var output = new MemoryStream();
        using (var book = new WorkbookWriter(output, Info))
            book.Sheet(new SheetLayout("Texts", [40]), texts.Select(text => new[] { OutCell.Text(text) }));
        return output.ToArray();
    }

    private static SheetLayout Register() => new("情報資産管理台帳", [5, 14, 30, 26, 14, 8, 8, 8, 12, 9, 9, 12, 10])
    {
        FrozenRows = 4,
        FrozenColumns = 3,
        RepeatRows = "3:4",
        AutoFilter = $"A4:M{Rows + 4}",
        Merges = ["A1:G1", "F3:H3", "I3:L3"],
        HeaderText = "株式会社そなえ製作所（架空） R&D",
        FooterText = "台帳 2026/04/01",
        RowHeights = [(1, 27), (4, 32)],
        TabColour = "006173",
        GridLines = false,
        DropDowns =
        [
            new($"D5:D{Rows + 4}", null, "'値の一覧'!$A$1:$A$6", "媒体・保存先", "一覧から選んでください。",
                "媒体・保存先", "どこに置いていますか。"),
            new($"F5:H{Rows + 4}", ["1", "2", "3"], null, "評価値", "1・2・3 のどれかを入れてください。"),
        ],
        ColourRules =
        [
            ColourRule.ForWord($"L5:L{Rows + 4}", "大", CellStyle.High),
            ColourRule.ForWord($"L5:L{Rows + 4}", "中", CellStyle.Medium),
            ColourRule.ForWord($"L5:L{Rows + 4}", "小", CellStyle.Low),
        ],
        Links = [new("C5", "https://www.example.jp/a?b=1&c=2", "外部"), new("C6", "#'見た目'!A1")],
    };

    private static IEnumerable<IReadOnlyList<OutCell>> RegisterRows()
    {
        yield return [OutCell.Text("情報資産管理台帳", CellStyle.Title)];
        yield return [OutCell.Text("白いセルに記入してください。灰色のセルは自動で計算されます。", CellStyle.Text)];
        yield return Group();
        yield return [.. Names().Select((name, i) => OutCell.Text(name, i >= 8 && i < 12 ? CellStyle.HeaderAuto : CellStyle.Header))];
        for (var i = 0; i < Rows; i++) yield return RegisterRow(i);
    }

    private static OutCell[] Group()
    {
        var cells = Enumerable.Repeat(OutCell.Blank(CellStyle.HeaderGroup), 13).ToArray();
        cells[5] = OutCell.Text("評価値", CellStyle.HeaderGroup);
        cells[8] = OutCell.Text("計算結果", CellStyle.HeaderGroup);
        return cells;
    }

    private static string[] Names() =>
    [
        "番号", "業務分類", "情報資産名称", "媒体・保存先", "管理部署", "機密性", "完全性", "可用性",
        "重要度", "脅威の発生頻度", "リスク値", "リスクの区分", "登録日",
    ];

    private static OutCell[] RegisterRow(int i)
    {
        var row = i + 5;
        var (c, a, t) = ((i % 3) + 1, ((i / 3) % 3) + 1, ((i / 9) % 3) + 1);
        var importance = Math.Max(c, a);
        var band = importance * t >= 6 ? "大" : importance * t >= 4 ? "中" : "小";
        return
        [
            OutCell.Number(i + 1), OutCell.Text("営業", CellStyle.InputText),
            OutCell.Text(i % 7 == 0 ? LongName : $"顧客名簿 {i}", CellStyle.InputText),
            OutCell.Text(Media[i % 6], CellStyle.Input), OutCell.Text("総務部", CellStyle.InputText),
            OutCell.Number(c, CellStyle.Input), OutCell.Number(a, CellStyle.Input), OutCell.Number(1, CellStyle.Input),
            OutCell.Formula($"IF(COUNT(F{row}:H{row})<3,\"\",MAX(F{row}:H{row}))", importance),
            OutCell.Number(t, CellStyle.Auto),
            OutCell.Formula($"IF(I{row}=\"\",\"\",I{row}*J{row})", importance * t),
            OutCell.Formula($"IF(K{row}=\"\",\"\",IF(K{row}>=6,\"大\",IF(K{row}>=4,\"中\",\"小\")))", band),
            OutCell.Date(new DateOnly(2026, 4, 1).AddDays(i), CellStyle.InputDate),
        ];
    }

    private static SheetLayout Looks() => new("見た目: [全/部]*?", [24, 40]) { Landscape = false, Paper = PaperSize.A4, FitToWidth = false };

    private static IEnumerable<IReadOnlyList<OutCell>> LookRows()
    {
        foreach (var style in Enum.GetValues<CellStyle>())
            yield return [OutCell.Text(style.ToString()), OutCell.Text("短い文字と、もう少し長くて二行になるかもしれない文字", style)];
        yield return [OutCell.Text("数"), OutCell.Number(0.8351, CellStyle.Percent1)];
        yield return [OutCell.Text("数"), OutCell.Number(1234567.25, CellStyle.Decimal1)];
        yield return [OutCell.Text("真偽"), OutCell.Bool(true)];
        yield return [OutCell.Text("式"), OutCell.Formula("1=1", true)];
        yield return [OutCell.Text("式"), OutCell.Formula("IF(1=2,1,\"\")", null)];
        yield return [OutCell.Text("古い日"), OutCell.Date(new DateOnly(1868, 10, 23))];
        yield return [];
        yield return [OutCell.Text("=1+1"), OutCell.Text("@SUM(A1)", CellStyle.Wrap)];
    }
}
