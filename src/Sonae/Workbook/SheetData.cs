using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>A sheet read as a table: finds its heading, tells what is wrong with it, and streams the rows below.</summary>
public sealed class SheetData(SheetProblems problems, IReadOnlyList<KnownColumn> columns)
{
    private int toldAgain;

    /// <summary>Calls back for every row below the heading; returns the columns, or null when the sheet cannot be read.</summary>
    public ColumnMap? Read(IEnumerable<SheetRow> rows, Action<ColumnMap, IReadOnlyList<Cell>, int> row)
    {
        using var stream = rows.GetEnumerator();
        var held = new List<HeldRow>();
        while (held.Count <= HeaderFinder.LastRow && stream.MoveNext()) held.Add(HeldRow.Of(stream.Current));
        var finder = new HeaderFinder(columns);
        if (finder.Find(held) is not { } header)
        {
            problems.Sheet("sheet.no-header", columns[0].Label, HeaderFinder.LastRow.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return null;
        }
        var missing = finder.Missing(header);
        foreach (var column in missing) problems.Sheet("column.missing", column.Label);
        Twice(header);
        var map = Map(header);
        if (missing.Count >= header.Found) return null;
        foreach (var below in held.Where(below => below.Number > header.Number)) One(map, header, below.Cells, below.Number, row);
        while (stream.MoveNext()) One(map, header, stream.Current.Cells, stream.Current.Number, row);
        return missing.Count == 0 ? map : null;
    }

    private void One(ColumnMap map, HeaderRow header, IReadOnlyList<Cell> cells, int number, Action<ColumnMap, IReadOnlyList<Cell>, int> row)
    {
        if (!(header.IsPair ? IsHalfHeader(header, cells) : IsHeader(header, cells))) row(map, cells, number);
        else if (header.IsPair && toldAgain == number - 1) toldAgain = 0;
        else
        {
            problems.Cell(number, cells[0].Column, "header.again", map.HeaderRow.ToString(System.Globalization.CultureInfo.InvariantCulture));
            toldAgain = number;
        }
    }

    // Every required name stands in the row, in its column or in another.
    private static bool IsHeader(HeaderRow header, IReadOnlyList<Cell> cells)
    {
        foreach (var required in header.Required) if (!Holds(cells, required.Column)) return false;
        return header.Required.Count > 0;
    }

    private static bool Holds(IReadOnlyList<Cell> cells, KnownColumn column)
    {
        foreach (var cell in cells) if (MayBe(cell, column) && column.Names.Contains(Name.Of(cell.Text))) return true;
        return false;
    }

    // Making a name normal costs too much for every cell of a million rows.
    private static bool MayBe(in Cell cell, KnownColumn column)
    {
        if (cell.Kind != CellKind.Text) return false;
        foreach (var name in column.Names) if (cell.Text.Contains(name[0])) return true;
        return false;
    }

    // Of a heading in two rows each has only some of the names.
    private static bool IsHalfHeader(HeaderRow header, IReadOnlyList<Cell> cells)
    {
        var names = 0;
        foreach (var required in header.Required)
        {
            var cell = cells.At(required.Number);
            if (MayBe(cell, required.Column) && required.Column.Names.Contains(Name.Of(cell.Text))) names++;
            else if (cell.Text.Length > 0) return false;
        }
        return names > 0;
    }

    private void Twice(HeaderRow header)
    {
        foreach (var group in header.Columns.GroupBy(column => column.Column).Where(group => group.Count() > 1))
            foreach (var again in group.Skip(1))
                problems.Cell(header.Number, again.Number, "column.twice", group.Key.Label, CellRef.Name(header.Number, group.First().Number));
        foreach (var group in Others(header).GroupBy(other => other.Value, other => other.Key).Where(group => group.Count() > 1))
            foreach (var again in group.Skip(1))
                problems.Cell(header.Number, again, "column.twice", group.Key, CellRef.Name(header.Number, group.First()));
    }

    private static ColumnMap Map(HeaderRow header)
    {
        var numbers = header.Columns.GroupBy(column => column.Column.Id).ToDictionary(group => group.Key, group => group.First().Number);
        return new ColumnMap(header.Number, numbers, Others(header));
    }

    private static Dictionary<int, string> Others(HeaderRow header)
    {
        var known = header.Columns.Select(column => column.Number).ToHashSet();
        return header.Texts.Where(text => !known.Contains(text.Key) && text.Value.Trim().Length > 0).ToDictionary(text => text.Key, text => text.Value.Trim());
    }
}

/// <summary>Looks a cell up in a row.</summary>
public static class RowCells
{
    /// <summary>The cell of a column, or an empty one.</summary>
    public static Cell At(this IReadOnlyList<Cell> cells, int column)
    {
        for (var i = 0; i < cells.Count; i++) if (cells[i].Column == column) return cells[i];
        return new Cell(0, column, CellKind.Empty, "", 0, default, false);
    }
}
