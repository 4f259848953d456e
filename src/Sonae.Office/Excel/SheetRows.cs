using System.Globalization;

namespace Sonae.Office.Excel;

/// <summary>Goes through the rows of one sheet and refuses what is out of order or beyond the limits.</summary>
internal sealed class SheetRows(PartReader part, CellReader cells, string sheet, ReadLimits limits)
{
    private int data = int.MinValue;
    private int last;
    private int count;

    public SheetRow Current { get; } = new();

    public bool Next()
    {
        try
        {
            return ToNext();
        }
        catch (UnreadableFileException cause) when (cause.Sheet is null)
        {
            throw cause.At(sheet, cells.Place);
        }
    }

    private bool ToNext()
    {
        if (data == int.MinValue)
            data = ToData();
        while (part.ToChild(data))
        {
            if (part.LocalName == "row" && ReadRow())
                return true;
        }
        data = -1;
        part.ReadToEnd();
        return false;
    }

    private int ToData()
    {
        if (!part.ToRoot("worksheet"))
            throw new UnreadableFileException(UnreadableReason.Damaged, part.Name);
        var root = part.Enter();
        while (part.ToChild(root))
        {
            if (part.LocalName == "sheetData")
                return part.Enter();
        }
        return -1;
    }

    private bool ReadRow()
    {
        var number = Number(part.Attribute("r"));
        Current.Start(number ?? last + 1);
        cells.Read(Current, numbered: number is not null);
        CheckNumber();
        last = Current.Number;
        if (Current.Cells.Count == 0)
            return false;
        return ++count <= limits.MaxRows ? true : throw new UnreadableFileException(UnreadableReason.TooManyRows);
    }

    private void CheckNumber()
    {
        if (Current.Number > CellRef.LastRow)
            throw new UnreadableFileException(UnreadableReason.TooManyRows);
        if (Current.Number <= last)
            throw new UnreadableFileException(UnreadableReason.BrokenCell);
    }

    private static int? Number(string? stored)
    {
        if (stored is null)
            return null;
        return int.TryParse(stored, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new UnreadableFileException(UnreadableReason.BrokenCell);
    }
}
