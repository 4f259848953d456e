using System.Globalization;
using System.Security;
using System.Text;
using Sonae.Office.Excel;

namespace Sonae.Tests.Workbook;

/// <summary>A formula with the value that is stored beside it; null stores none.</summary>
public sealed record Formula(string Text, object? Stored);

/// <summary>An error value such as #N/A.</summary>
public sealed record ErrorValue(string Text);

/// <summary>A sheet of a workbook made for a test, cell by cell, without the program's own writer.</summary>
public sealed class TestSheet(string name)
{
    private readonly SortedDictionary<(int Row, int Column), object> cells = [];

    public string Name { get; set; } = name;

    public bool Hidden { get; set; }

    public TestSheet Put(string cell, object? value)
    {
        Assert.True(CellRef.TryParse(cell, out var row, out var column), cell);
        if (value is null) cells.Remove((row, column));
        else cells[(row, column)] = value;
        return this;
    }

    /// <summary>Fills a row from column A; null leaves a cell as it is.</summary>
    public TestSheet Row(int row, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++) if (values[i] is { } value) cells[(row, i + 1)] = value;
        return this;
    }

    public TestSheet ClearRow(int row)
    {
        foreach (var cell in cells.Keys.Where(cell => cell.Row == row).ToList()) cells.Remove(cell);
        return this;
    }

    public TestSheet Clear()
    {
        cells.Clear();
        return this;
    }

    /// <summary>Moves everything down.</summary>
    public TestSheet Down(int rows)
    {
        var old = cells.ToList();
        cells.Clear();
        foreach (var ((row, column), value) in old) cells[(row + rows, column)] = value;
        return this;
    }

    public string Xml()
    {
        var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        foreach (var row in cells.GroupBy(cell => cell.Key.Row))
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row.Key}\">");
            foreach (var (place, value) in row) xml.Append(Cell(CellRef.Name(place.Row, place.Column), value));
            xml.Append("</row>");
        }
        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static string Cell(string place, object value) => value switch
    {
        string text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(text)}</t></is></c>",
        Formula { Stored: string text } formula => $"<c r=\"{place}\" t=\"str\"><f>{Escaped(formula.Text)}</f><v>{Escaped(text)}</v></c>",
        Formula { Stored: null } formula => $"<c r=\"{place}\"><f>{Escaped(formula.Text)}</f></c>",
        Formula formula => $"<c r=\"{place}\"><f>{Escaped(formula.Text)}</f><v>{Number(formula.Stored!)}</v></c>",
        ErrorValue error => $"<c r=\"{place}\" t=\"e\"><v>{error.Text}</v></c>",
        bool truth => $"<c r=\"{place}\" t=\"b\"><v>{(truth ? 1 : 0)}</v></c>",
        DateOnly day => $"<c r=\"{place}\" t=\"d\"><v>{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</v></c>",
        _ => $"<c r=\"{place}\"><v>{Number(value)}</v></c>",
    };

    private static string Number(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static string Escaped(string text) => SecurityElement.Escape(text);
}
