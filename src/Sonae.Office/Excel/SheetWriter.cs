namespace Sonae.Office.Excel;

/// <summary>Streams one sheet: what stands before the rows, the rows as they come, what stands after them.</summary>
internal sealed class SheetWriter(Utf8Xml xml, SharedStrings strings)
{
    public const int MostRows = 1_048_576;
    public const int MostColumns = 16_384;
    private readonly List<byte[]> columnNames = [];

    public void Write(SheetLayout layout, bool selected, IEnumerable<IReadOnlyList<OutCell>> rows, SheetTail tail)
    {
        SheetHead.Write(xml, layout, selected);
        var fit = new RowFit(layout);
        xml.Raw("<sheetData>"u8);
        var number = 0;
        foreach (var row in rows)
        {
            if (++number > MostRows) throw new InvalidOperationException("A sheet holds 1,048,576 rows.");
            WriteRow(number, row, fit);
        }
        xml.Raw("</sheetData>"u8);
        tail.Write(xml, layout);
        xml.Raw("</worksheet>"u8);
    }

    private void WriteRow(int number, IReadOnlyList<OutCell> cells, RowFit fit)
    {
        if (cells.Count > MostColumns) throw new InvalidOperationException("A sheet holds 16,384 columns.");
        xml.Raw("<row r=\""u8).Number(number);
        if (fit.Of(number, cells) is { } row)
            xml.Raw("\" ht=\""u8).Number(row.Height).Raw(row.Given ? "\" customHeight=\"1"u8 : ""u8);
        xml.Raw("\">"u8);
        for (var column = 0; column < cells.Count; column++) WriteCell(number, column, cells[column]);
        xml.Raw("</row>"u8);
    }

    private void WriteCell(int row, int column, in OutCell cell)
    {
        var text = cell.Kind == OutCellKind.Text ? CellText.Fit(cell.Words!) : "";
        xml.Raw("<c r=\""u8).Raw(ColumnName(column)).Number(row).Raw("\" s=\""u8)
            .Number(StyleSheet.IndexOf(cell.Style, cell.FormulaText is null && CellText.LooksLikeFormula(text)));
        if (cell.FormulaText is not null) WriteFormula(cell, text);
        else if (cell.Kind == OutCellKind.Text) WriteText(text);
        else if (cell.Kind == OutCellKind.Blank) xml.Raw("\"/>"u8);
        else xml.Raw(cell.Kind == OutCellKind.Bool ? "\" t=\"b\"><v>"u8 : "\"><v>"u8).Number(cell.Value).Raw("</v></c>"u8);
    }

    private void WriteText(string text)
    {
        var place = strings.PlaceOf(text);
        if (place >= 0)
        {
            xml.Raw("\" t=\"s\"><v>"u8).Number(place).Raw("</v></c>"u8);
            return;
        }
        xml.Raw("\" t=\"inlineStr\"><is><t"u8).Raw(CellText.HasOuterSpace(text) ? " xml:space=\"preserve\">"u8 : ">"u8)
            .Text(CellText.Escape(text)).Raw("</t></is></c>"u8);
    }

    private void WriteFormula(in OutCell cell, string text)
    {
        xml.Raw(cell.Kind switch
        {
            OutCellKind.Text => "\" t=\"str\"><f"u8,
            OutCellKind.Bool => "\" t=\"b\"><f"u8,
            _ => "\"><f"u8,
        });
        if (cell.SharedGroup > 0) xml.Raw(" t=\"shared\" si=\""u8).Number(cell.SharedGroup - 1).Raw("\""u8);
        if (cell.SharedGroup > 0 && cell.SharedRange is null) xml.Raw("/><v>"u8);
        else if (cell.SharedRange is { } range) xml.Raw(" ref=\""u8).Text(range).Raw("\">"u8).Text(cell.FormulaText!).Raw("</f><v>"u8);
        else xml.Raw(">"u8).Text(cell.FormulaText!).Raw("</f><v>"u8);
        if (cell.Kind == OutCellKind.Text) xml.Text(CellText.Escape(text));
        else xml.Number(cell.Value);
        xml.Raw("</v></c>"u8);
    }

    private byte[] ColumnName(int column)
    {
        while (columnNames.Count <= column) columnNames.Add(System.Text.Encoding.ASCII.GetBytes(CellName.Column(columnNames.Count)));
        return columnNames[column];
    }
}
