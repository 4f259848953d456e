using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sonae.Office.Word;

/// <summary>The styles of a document: Word's own under the names it translates itself, and ours in Japanese.</summary>
internal static class WordStyles
{
    public const string Serif = "游明朝", Sans = "游ゴシック";
    public const string Normal = "Normal", Title = "Title", Subtitle = "Subtitle", DocumentFacts = "DocumentFacts", Note = "Note",
        Fact = "Fact", Choice = "Choice", Hyperlink = "Hyperlink", TableGrid = "TableGrid", TableText = "TableText",
        TableHead = "TableHead", TableLabel = "TableLabel", AfterTable = "AfterTable", Header = "Header", Footer = "Footer";
    private const string Grey = "4D4D4D", Red = "CE0000", Blue = "0017C1", Accent = "006173";

    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Clamp(level, 1, 3)}");

    public static string Clause(int level) => string.Create(CultureInfo.InvariantCulture, $"Clause{WordNumbering.ClauseLevel(level)}");

    public static string Bullet(int level) => string.Create(CultureInfo.InvariantCulture, $"ListBullet{Math.Clamp(level, 1, 3)}");

    public static W.Styles All() => new(
    [
        Defaults(),
        .. Texts().Concat(Clauses()).Concat(Tables()).Select(look => look.Style()),
        CharacterStyle(Fact, "記入", new W.Color { Val = Red }),
        CharacterStyle(Choice, "選択", new W.Color { Val = Blue }),
        CharacterStyle(Hyperlink, "Hyperlink", new W.Color { Val = Accent }, new W.Underline { Val = W.UnderlineValues.Single }),
        .. TableStyles(),
    ]);

    private static IEnumerable<ParagraphLook> Texts() =>
    [
        new(Normal, "Normal") { IsDefault = true, After = 60 },
        new(Title, "Title") { Font = Sans, Size = 32, Line = 460, Bold = true, After = 40, KeepNext = true, Side = W.JustificationValues.Left },
        new(Subtitle, "Subtitle") { Font = Sans, Size = 22, Line = 340, Colour = Grey, After = 100, KeepNext = true, Side = W.JustificationValues.Left },
        new(DocumentFacts, "文書情報") { After = 240, Together = true, Side = W.JustificationValues.Right },
        new(Heading(1), "heading 1") { Font = Sans, Size = 28, Line = 420, Bold = true, Before = 320, After = 100, KeepNext = true, Outline = 0 },
        new(Heading(2), "heading 2") { Font = Sans, Size = 24, Line = 360, Bold = true, Before = 240, After = 60, KeepNext = true, Outline = 1 },
        new(Heading(3), "heading 3") { Font = Sans, Size = 21, Line = 320, Bold = true, Before = 180, After = 40, KeepNext = true, Outline = 2 },
        new(Note, "注記") { Font = Sans, Size = 18, Line = 270, Colour = Grey, After = 60, Side = W.JustificationValues.Left },
        new(Header, "header") { Font = Sans, Size = 16, Line = 230, Colour = Grey, Side = W.JustificationValues.Left },
        new(Footer, "footer") { Font = Sans, Size = 16, Line = 230, Colour = Grey, Side = W.JustificationValues.Left },
    ];

    private static IEnumerable<ParagraphLook> Clauses() =>
    [
        new(Clause(1), "条")
        {
            Font = Sans, Bold = true, Before = 160, After = 20, KeepNext = true, Outline = 2, List = (WordNumbering.Clauses, 0),
        },
        new(Clause(2), "項") { Before = 10, After = 10, List = (WordNumbering.Clauses, 1) },
        new(Clause(3), "号") { List = (WordNumbering.Clauses, 2) },
        new(Clause(4), "号の細目") { List = (WordNumbering.Clauses, 3) },
        new(Bullet(1), "List Bullet") { After = 20, List = (WordNumbering.Bullets, 0) },
        new(Bullet(2), "List Bullet 2") { After = 20, List = (WordNumbering.Bullets, 1) },
        new(Bullet(3), "List Bullet 3") { After = 20, List = (WordNumbering.Bullets, 2) },
    ];

    private static IEnumerable<ParagraphLook> Tables() =>
    [
        new(TableText, "表の文字") { Font = Sans, Size = 18, Line = 260, Side = W.JustificationValues.Left },
        new(TableHead, "表の見出し") { Font = Sans, Size = 18, Line = 260, Bold = true, Side = W.JustificationValues.Left, KeepNext = true },
        new(TableLabel, "表の項目") { Font = Sans, Size = 18, Line = 260, Bold = true, Side = W.JustificationValues.Left },
        new(AfterTable, "表のあと") { Size = 8, Line = 100, After = 40 },
    ];

    // No colour here: LibreOffice lets a default colour win over a character style inside tables.
    private static W.DocDefaults Defaults() => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
            new W.RunFonts { Ascii = Serif, HighAnsi = Serif, EastAsia = Serif, ComplexScript = "Times New Roman" },
            new W.FontSize { Val = "21" },
            new W.FontSizeComplexScript { Val = "21" },
            new W.Languages { Val = "en-US", EastAsia = "ja-JP", Bidi = "ar-SA" })),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(
            new W.WidowControl(),
            new W.SnapToGrid { Val = false },
            new W.SpacingBetweenLines { Before = "0", After = "0", Line = "316", LineRule = W.LineSpacingRuleValues.Exact },
            new W.Justification { Val = W.JustificationValues.Both })));

    private static W.Style CharacterStyle(string id, string name, params OpenXmlElement[] look) => new(
        new W.StyleName { Val = name },
        new W.UIPriority { Val = 1 },
        new W.PrimaryStyle(),
        new W.StyleRunProperties(look))
    { Type = W.StyleValues.Character, StyleId = id, CustomStyle = id != Hyperlink };

    private static IEnumerable<W.Style> TableStyles()
    {
        yield return new(
            new W.StyleName { Val = "Normal Table" },
            new W.UIPriority { Val = 99 },
            new W.SemiHidden(),
            new W.UnhideWhenUsed(),
            new W.StyleTableProperties(new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa }, Margins()))
        { Type = W.StyleValues.Table, StyleId = "TableNormal", Default = true };
        yield return new(
            new W.StyleName { Val = "Table Grid" },
            new W.BasedOn { Val = "TableNormal" },
            new W.UIPriority { Val = 39 },
            new W.StyleTableProperties(WordTable.Borders()))
        { Type = W.StyleValues.Table, StyleId = TableGrid };
    }

    private static W.TableCellMarginDefault Margins() => new(
        new W.TopMargin { Width = "30", Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellLeftMargin { Width = 85, Type = W.TableWidthValues.Dxa },
        new W.BottomMargin { Width = "30", Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellRightMargin { Width = 85, Type = W.TableWidthValues.Dxa });
}
