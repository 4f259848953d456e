using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sonae.Office.Word;

/// <summary>The page (A4, upright) with what stands at its head and foot.</summary>
internal static class WordPage
{
    public const string HeaderRelation = "rIdHeader", FooterRelation = "rIdFooter";

    /// <summary>Width of the text in twentieths of a point: 166 mm.</summary>
    public const int TextWidth = Width - (2 * Margin);

    private const int Width = 11906, Height = 16838, Margin = 1247;
    private const int LongestLine = 120;

    public static W.SectionProperties Section() => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = HeaderRelation },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = FooterRelation },
        new W.PageSize { Width = Width, Height = Height },
        new W.PageMargin { Top = 1304, Bottom = 1134, Left = Margin, Right = Margin, Header = 567, Footer = 510, Gutter = 0 });

    /// <summary>Two cells over one line: long names wrap in their own half.</summary>
    public static W.Header Header(WordDocument document)
    {
        var widths = WordTable.Shares([7, 3], TextWidth);
        var table = new W.Table(
            new W.TableProperties(
                new W.TableWidth { Width = Twips(TextWidth), Type = W.TableWidthUnitValues.Dxa },
                new W.TableBorders(new W.BottomBorder { Val = W.BorderValues.Single, Color = "B5BEC0", Size = 4, Space = 0 }),
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                // The line and the names reach to the edges of the text.
                new W.TableCellMarginDefault(
                    new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
                    new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa })),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Twips(width) })),
            new W.TableRow(Cell(document.HeaderLeft, widths[0], Side.Start), Cell(document.HeaderRight, widths[1], Side.End)));
        return new W.Header(table, Line(WordStyles.Header, new W.SpacingBetweenLines { Line = "20", LineRule = W.LineSpacingRuleValues.Exact }));
    }

    public static W.Footer Footer(WordDocument document)
    {
        var line = Line(WordStyles.Footer, new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = TextWidth }));
        line.Append(Plain(document.FooterLeft), new W.Run(new W.TabChar()));
        line.Append(Field(" PAGE "));
        line.Append(Plain(" / "));
        line.Append(Field(" NUMPAGES "));
        return new W.Footer(line);
    }

    private static W.TableCell Cell(string text, int width, Side side)
    {
        var line = Line(WordStyles.Header, [.. WordParagraphs.Aligned(side)]);
        line.Append(Plain(text));
        return new W.TableCell(
            new W.TableCellProperties(
                new W.TableCellWidth { Width = Twips(width), Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Bottom }),
            line);
    }

    private static W.Paragraph Line(string style, params OpenXmlElement[] properties) =>
        new(new W.ParagraphProperties([new W.ParagraphStyleId { Val = style }, .. properties]));

    private static W.Run Plain(string text) =>
        new(new W.Text(XmlText.Clean(XmlText.Shorten(text, LongestLine)).ReplaceLineEndings(" ")) { Space = SpaceProcessingModeValues.Preserve });

    // The shown number is Word's business; "1" stands until it has laid the pages out.
    private static IEnumerable<W.Run> Field(string code) =>
    [
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        new(new W.FieldCode(code) { Space = SpaceProcessingModeValues.Preserve }),
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
        new(new W.Text("1")),
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
    ];

    private static string Twips(int value) => value.ToString(CultureInfo.InvariantCulture);
}
