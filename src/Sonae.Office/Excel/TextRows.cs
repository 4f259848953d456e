namespace Sonae.Office.Excel;

/// <summary>Texts as the rows of a sheet: what was typed, pasted or read from a CSV file goes the same way as a workbook.</summary>
public static class TextRows
{
    /// <summary>Row after row, numbered from 1; empty texts are no cells. The row is used again for the next one, as everywhere.</summary>
    public static IEnumerable<SheetRow> Of(IEnumerable<IReadOnlyList<string>> rows)
    {
        var row = new SheetRow();
        var number = 0;
        foreach (var texts in rows)
        {
            row.Start(++number);
            for (var i = 0; i < texts.Count; i++)
                if (texts[i].Length > 0) row.Add(new Cell(number, i + 1, CellKind.Text, texts[i], 0, default, false));
            if (row.Cells.Count > 0) yield return row;
        }
    }
}
