namespace Sonae.Office.Excel;

/// <summary>The looks behind <see cref="CellStyle"/>; each stands twice, the second time as text typed with a leading apostrophe.</summary>
internal static class StyleSheet
{
    /// <summary>On every Japanese Windows and in every Japanese Office of today.</summary>
    public const string Font = "游ゴシック";

    /// <summary>Size of the body text in points; widths of columns are counted in its digits.</summary>
    public const double BodySize = 10;

    private const string Accent = "006173";
    private const string Grey = "4D4D4D";

    private static readonly string[] Formats = ["yyyy/mm/dd", "0.0%", "0.0"];
    private const int Day = 164, Percent1 = 165, Decimal1 = 166, Integer = 1, TypedText = 49, General = 0;

    // The tool's own colours; bands as on the screen (大 red, 中 orange, 小 grey).
    private static readonly (double Size, bool Bold, bool Underline, string Colour)[] Fonts =
    [
        (BodySize, false, false, "1A1A1A"), (16, true, false, "1A1A1A"), (9, false, false, Grey), (10, true, false, "1A1A1A"),
        (10, true, false, "A90000"), (10, true, false, "AC3E00"), (10, true, false, Grey), (10, false, true, Accent), (10, true, false, "FFFFFF"),
    ];

    private const int Body = 0, Big = 1, Small = 2, Bold = 3, Red = 4, Orange = 5, BoldGrey = 6, Linked = 7, White = 8;

    private static readonly string?[] Fills = [null, "gray125", "E9F7F9", "EEF3F4", "FDEEEE", "FFEEE2", "EEF0F0", Accent, "FFFFFF", "DDE5E7"];
    private const int NoFill = 0, Pale = 2, Computed = 3, RedFill = 4, OrangeFill = 5, GreyFill = 6, Strong = 7, Paper = 8, ComputedHead = 9;

    private static readonly Look[] Looks = [.. Enum.GetValues<CellStyle>().Select(LookOf)];
    private static readonly CellStyle[] Conditional = [CellStyle.High, CellStyle.Medium, CellStyle.Low, CellStyle.Auto];

    /// <summary>Where a style stands in the list of looks.</summary>
    public static int IndexOf(CellStyle style, bool quoted) => ((int)style * 2) + (quoted ? 1 : 0);

    /// <summary>Size of a style's letters in points.</summary>
    public static double SizeOf(CellStyle style) => Fonts[Looks[(int)style].Font].Size;

    /// <summary>Whether a style's lines wrap.</summary>
    public static bool Wraps(CellStyle style) => Looks[(int)style].Wrap;

    /// <summary>Where a style stands in the list of conditional looks.</summary>
    public static int ConditionalIndexOf(CellStyle style) => Array.IndexOf(Conditional, style) is var at and >= 0
        ? at
        : throw new InvalidOperationException($"{style} is no style for a colour rule.");

    public static void Write(PackageWriter package)
    {
        using var stream = package.Part("xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
        using var xml = new Utf8Xml(stream);
        xml.Declaration().Raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"u8);
        xml.Raw(List("numFmts", Formats.Select((format, i) => $"<numFmt numFmtId=\"{Day + i}\" formatCode=\"{format}\"/>")));
        xml.Raw(List("fonts", Fonts.Select(FontXml)));
        xml.Raw(List("fills", Fills.Select(FillXml)));
        xml.Raw(List("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>", BorderXml()]));
        xml.Raw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"u8);
        xml.Raw(List("cellXfs", Looks.SelectMany(look => new[] { LookXml(look, false), LookXml(look, true) })));
        xml.Raw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"u8);
        xml.Raw(List("dxfs", Conditional.Select(style => ConditionalXml(Looks[(int)style]))));
        xml.Raw("</styleSheet>"u8);
    }

    private static Look LookOf(CellStyle style) => style switch
    {
        CellStyle.Text => new(Body, Vertical: "center"),
        CellStyle.Wrap => new(Body, NoFill, true, "left", "top", true),
        CellStyle.Title => new(Big, Vertical: "center"),
        CellStyle.Note => new(Small, Wrap: true, Vertical: "top"),
        CellStyle.Strong => new(Bold, Vertical: "center"),
        CellStyle.HeaderGroup => new(White, Strong, true, "center", "center", true),
        CellStyle.Header => new(Bold, Pale, true, "center", "center", true),
        CellStyle.HeaderAuto => new(BoldGrey, ComputedHead, true, "center", "center", true),
        CellStyle.Input => new(Body, Paper, true, "center", "center", true),
        CellStyle.InputText => new(Body, Paper, true, "left", "center", true, TypedText),
        CellStyle.InputDate => new(Body, Paper, true, "center", "center", false, Day),
        CellStyle.Auto => new(Body, Computed, true, "center", "center", true),
        CellStyle.AutoText => new(Body, Computed, true, "left", "center", true),
        CellStyle.AutoPercent1 => new(Body, Computed, true, "right", "center", false, Percent1),
        CellStyle.AutoDate => new(Body, Computed, true, "center", "center", false, Day),
        CellStyle.Date => new(Body, NoFill, true, "center", "center", false, Day),
        CellStyle.Percent1 => new(Body, NoFill, true, "right", "center", false, Percent1),
        CellStyle.Decimal1 => new(Body, NoFill, true, "right", "center", false, Decimal1),
        CellStyle.Integer => new(Body, NoFill, true, "right", "center", false, Integer),
        CellStyle.Center => new(Body, NoFill, true, "center", "center", true),
        CellStyle.High => new(Red, RedFill, true, "center", "center"),
        CellStyle.Medium => new(Orange, OrangeFill, true, "center", "center"),
        CellStyle.Low => new(BoldGrey, GreyFill, true, "center", "center"),
        CellStyle.Link => new(Linked, NoFill, true, "left", "center", true),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    private static string List(string name, IEnumerable<string> items)
    {
        var list = items.ToList();
        return $"<{name} count=\"{list.Count}\">{string.Concat(list)}</{name}>";
    }

    private static string FontXml((double Size, bool Bold, bool Underline, string Colour) font) =>
        $"<font>{(font.Bold ? "<b/>" : "")}{(font.Underline ? "<u/>" : "")}<sz val=\"{font.Size:0}\"/><color rgb=\"FF{font.Colour}\"/>"
        + $"<name val=\"{Font}\"/><family val=\"3\"/><charset val=\"128\"/></font>";

    private static string FillXml(string? fill) => fill switch
    {
        null => "<fill><patternFill patternType=\"none\"/></fill>",
        "gray125" => "<fill><patternFill patternType=\"gray125\"/></fill>",
        _ => $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{fill}\"/><bgColor indexed=\"64\"/></patternFill></fill>",
    };

    private static string BorderXml()
    {
        static string Side(string name) => $"<{name} style=\"thin\"><color rgb=\"FFB5BEC0\"/></{name}>";
        return $"<border>{Side("left")}{Side("right")}{Side("top")}{Side("bottom")}<diagonal/></border>";
    }

    private static string LookXml(Look look, bool quoted) =>
        $"<xf numFmtId=\"{look.Format}\" fontId=\"{look.Font}\" fillId=\"{look.Fill}\" borderId=\"{(look.Border ? 1 : 0)}\" xfId=\"0\""
        + $"{(quoted ? " quotePrefix=\"1\"" : "")} applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
        + $"<alignment{Horizontal(look)} vertical=\"{look.Vertical}\"{(look.Wrap ? " wrapText=\"1\"" : "")}/></xf>";

    // Text at a border keeps off it.
    private static string Horizontal(Look look) => look.Horizontal switch
    {
        null => "",
        "center" => " horizontal=\"center\"",
        var side => $" horizontal=\"{side}\" indent=\"1\"",
    };

    // In a conditional look the background stands as bgColor.
    private static string ConditionalXml(Look look) =>
        $"<dxf><font>{(Fonts[look.Font].Bold ? "<b/>" : "")}<color rgb=\"FF{Fonts[look.Font].Colour}\"/></font>"
        + $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{Fills[look.Fill]}\"/>"
        + $"<bgColor rgb=\"FF{Fills[look.Fill]}\"/></patternFill></fill></dxf>";

    private readonly record struct Look(
        int Font, int Fill = NoFill, bool Border = false, string? Horizontal = null, string Vertical = "center", bool Wrap = false,
        int Format = General);
}
