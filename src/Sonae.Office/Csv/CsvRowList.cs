using Sonae.Office.Excel;

namespace Sonae.Office.Csv;

/// <summary>Gathers the rows of a CSV text; blank rows keep their place and take no room, those at the end are dropped.</summary>
internal static class CsvRowList
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(CsvRows rows, ReadLimits limits)
    {
        var list = new List<IReadOnlyList<string>>();
        var (filled, last) = (0, 0);
        while (rows.Next() is { } fields)
        {
            var blank = IsBlank(fields);
            list.Add(blank ? [] : [.. fields]);
            if (blank ? list.Count > CellRef.LastRow : ++filled > limits.MaxRows)
                throw new UnreadableFileException(UnreadableReason.TooManyRows, cell: CellRef.Name(list.Count, 1));
            last = blank ? last : list.Count;
        }
        list.RemoveRange(last, list.Count - last);
        return list;
    }

    private static bool IsBlank(IReadOnlyList<string> fields)
    {
        foreach (var field in fields)
        {
            if (field.Length > 0)
                return false;
        }
        return true;
    }
}
