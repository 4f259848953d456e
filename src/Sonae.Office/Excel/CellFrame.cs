namespace Sonae.Office.Excel;

/// <summary>A cell before its value is known: place, type and style as stored, and whether there is a formula.</summary>
internal readonly record struct CellFrame(int Row, int Column, string Type, int Style, bool HasFormula)
{
    public Cell Text(string text) => Of(CellKind.Text, text);

    public Cell Empty() => Of(CellKind.Empty, "");

    public Cell Of(CellKind kind, string text, double number = 0, DateTime date = default) =>
        new(Row, Column, kind, text, number, date, HasFormula);
}
