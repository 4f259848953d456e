namespace Sonae.Office.Excel;

/// <summary>What stands before the rows of a sheet: view, frozen part, column widths.</summary>
internal static class SheetHead
{
    public static void Write(Utf8Xml xml, SheetLayout layout, bool selected)
    {
        xml.Declaration().Raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""u8)
            .Raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheetPr>"u8);
        if (layout.TabColour is { } colour) xml.Raw("<tabColor rgb=\"FF"u8).Text(colour).Raw("\"/>"u8);
        xml.Raw("<pageSetUpPr fitToPage=\""u8).Raw(layout.FitToWidth ? "1\"/></sheetPr>"u8 : "0\"/></sheetPr>"u8);
        xml.Raw("<sheetViews><sheetView"u8).Raw(layout.GridLines ? ""u8 : " showGridLines=\"0\""u8)
            .Raw(selected ? " tabSelected=\"1\""u8 : ""u8).Raw(" workbookViewId=\"0\">"u8);
        WritePane(xml, layout);
        xml.Raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\""u8).Number(RowFit.OneLine).Raw("\"/>"u8);
        WriteColumns(xml, layout.ColumnWidths);
    }

    private static void WritePane(Utf8Xml xml, SheetLayout layout)
    {
        if (layout is { FrozenRows: 0, FrozenColumns: 0 }) return;
        var pane = (layout.FrozenRows, layout.FrozenColumns) switch
        {
            (0, _) => "topRight",
            (_, 0) => "bottomLeft",
            _ => "bottomRight",
        };
        xml.Raw("<pane"u8);
        if (layout.FrozenColumns > 0) xml.Raw(" xSplit=\""u8).Number(layout.FrozenColumns).Raw("\""u8);
        if (layout.FrozenRows > 0) xml.Raw(" ySplit=\""u8).Number(layout.FrozenRows).Raw("\""u8);
        var first = CellName.Of(layout.FrozenRows + 1, layout.FrozenColumns);
        xml.Raw($" topLeftCell=\"{first}\" activePane=\"{pane}\" state=\"frozen\"/>")
            .Raw($"<selection pane=\"{pane}\" activeCell=\"{first}\" sqref=\"{first}\"/>");
    }

    private static void WriteColumns(Utf8Xml xml, IReadOnlyList<double> widths)
    {
        if (widths.Count == 0) return;
        xml.Raw("<cols>"u8);
        for (var i = 0; i < widths.Count; i++)
            xml.Raw("<col min=\""u8).Number(i + 1).Raw("\" max=\""u8).Number(i + 1).Raw("\" width=\""u8).Number(widths[i])
                .Raw("\" customWidth=\"1\"/>"u8);
        xml.Raw("</cols>"u8);
    }
}
