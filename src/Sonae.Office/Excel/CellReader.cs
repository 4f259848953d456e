using System.Globalization;

namespace Sonae.Office.Excel;

/// <summary>Reads the cells of a row: where they stand, and what is stored in them.</summary>
internal sealed class CellReader(PartReader part, CellValues values, ReadLimits limits)
{
    private readonly RichText rich = new(limits);
    private readonly TextBuffer stored = new(limits.MaxCellCharacters * EscapedText.EscapeLength);
    private CellFrame frame;

    /// <summary>Name of the cell read last, for messages.</summary>
    public string? Place => frame is { Row: > 0, Column: > 0 } ? CellRef.Name(frame.Row, frame.Column) : null;

    /// <summary>Reads the cells of the current row element; a row without a number takes that of its first cell, if that has one.</summary>
    public void Read(SheetRow into, bool numbered)
    {
        frame = new CellFrame(into.Number, 0, "", 0, false);
        var (ordered, right) = (true, 0);
        var element = part.Enter();
        while (part.ToChild(element))
        {
            if (part.LocalName != "c")
                continue;
            ReadAttributes(canMove: !numbered && right == 0);
            ordered &= frame.Column > right;
            right = Math.Max(right, frame.Column);
            ReadValue(into);
        }
        into.MoveTo(frame.Row);
        if (!ordered)
            Order(into);
    }

    private static void Order(SheetRow row)
    {
        row.Sort();
        for (var i = 1; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Column == row.Cells[i - 1].Column)
                throw new UnreadableFileException(UnreadableReason.BrokenCell);
        }
    }

    private void ReadAttributes(bool canMove)
    {
        var (row, column, type, style) = (frame.Row, frame.Column + 1, "n", 0);
        while (part.ToNextAttribute())
        {
            if (part.LocalName == "r")
                (row, column) = ReadPlace(part.Value, canMove);
            else if (part.LocalName == "t")
                type = part.Value;
            else if (part.LocalName == "s")
                style = int.TryParse(part.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) ? index : 0;
        }
        part.LeaveAttributes();
        frame = new CellFrame(row, column, type, style, false);
        if (column > limits.MaxColumns)
            throw new UnreadableFileException(UnreadableReason.TooManyColumns);
    }

    private (int Row, int Column) ReadPlace(string name, bool canMove) =>
        CellRef.TryParse(name, out var row, out var column) && (row == frame.Row || canMove)
            ? (row, column)
            : throw new UnreadableFileException(UnreadableReason.BrokenCell);

    private void ReadValue(SheetRow into)
    {
        var hasValue = false;
        string? inline = null;
        stored.Clear();
        var element = part.Enter();
        while (part.ToChild(element))
        {
            if (part.LocalName == "f")
                frame = frame with { HasFormula = true };
            else if (part.LocalName == "v" && !hasValue)
                hasValue = ReadStored();
            else if (part.LocalName == "is")
                inline = rich.Read(part);
        }
        var cell = hasValue ? values.Of(frame, stored.Span) : inline is null ? frame.Empty() : frame.Text(inline);
        if (cell.Text.Length > 0 || cell.HasFormula)
            into.Add(cell);
    }

    private bool ReadStored()
    {
        part.ReadText(stored);
        return true;
    }
}
