namespace Sonae.Office.Excel;

/// <summary>One cell to be written: a value or a formula with its stored value, and a style.</summary>
public readonly record struct OutCell
{
    /// <summary>Longest formula Excel takes, in characters.</summary>
    public const int LongestFormula = 8192;

    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);
    private static readonly DateOnly Day0 = new(1899, 12, 30);

    internal OutCellKind Kind { get; private init; }
    internal CellStyle Style { get; private init; }
    internal string? Words { get; private init; }
    internal string? FormulaText { get; private init; }
    internal double Value { get; private init; }

    /// <summary>Number of the shared formula, counted from 1; 0 for a formula of its own.</summary>
    internal int SharedGroup { get; private init; }
    internal string? SharedRange { get; private init; }

    /// <summary>No value, only a look.</summary>
    public static OutCell Blank(CellStyle style = CellStyle.Text) => new() { Style = style };

    /// <summary>Text as it is, never a formula; CR LF becomes LF, and above 32,767 characters it is cut with … at its end.</summary>
    public static OutCell Text(string? value, CellStyle style = CellStyle.Text) =>
        string.IsNullOrEmpty(value) ? Blank(style) : new() { Kind = OutCellKind.Text, Words = value, Style = style };

    /// <summary>A finite number.</summary>
    public static OutCell Number(double value, CellStyle style = CellStyle.Integer) =>
        new() { Kind = OutCellKind.Number, Value = Finite(value), Style = style };

    /// <summary>A number, or a blank cell when it is not known.</summary>
    public static OutCell NumberOrBlank(double? value, CellStyle style = CellStyle.Integer) =>
        value is { } known ? Number(known, style) : Blank(style);

    /// <summary>TRUE or FALSE.</summary>
    public static OutCell Bool(bool value, CellStyle style = CellStyle.Center) =>
        new() { Kind = OutCellKind.Bool, Value = value ? 1 : 0, Style = style };

    /// <summary>A day; before 1 March 1900, where Excel's count is wrong, as text.</summary>
    public static OutCell Date(DateOnly day, CellStyle style = CellStyle.Date) => day >= FirstSafeDay
        ? Number(day.DayNumber - Day0.DayNumber, style)
        : Text($"{day.Year:0000}-{day.Month:00}-{day.Day:00}", style);

    /// <summary>A formula without its =, and the value a program shows that does not calculate: string, number, bool, or null for "".</summary>
    public static OutCell Formula(string formula, object? stored, CellStyle style = CellStyle.Auto)
    {
        ArgumentException.ThrowIfNullOrEmpty(formula);
        if (formula.Length > LongestFormula) throw new ArgumentException("The formula is too long for Excel.", nameof(formula));
        var cell = new OutCell { FormulaText = formula, Style = style };
        return stored switch
        {
            null => cell with { Kind = OutCellKind.Text, Words = "" },
            string words => cell with { Kind = OutCellKind.Text, Words = words },
            bool truth => cell with { Kind = OutCellKind.Bool, Value = truth ? 1 : 0 },
            int number => cell with { Kind = OutCellKind.Number, Value = number },
            double number => cell with { Kind = OutCellKind.Number, Value = Finite(number) },
            DateOnly day => cell with { Kind = OutCellKind.Number, Value = Date(day).Value },
            _ => throw new ArgumentException("A stored value is a string, a number, a bool, a day or null.", nameof(stored)),
        };
    }

    /// <summary>
    /// A formula a column shares, written once: the first cell gives formula and range, those below it only the group's number (from 0 within a sheet)
    /// and are read as the same formula moved down. A large register is a third smaller this way.
    /// </summary>
    public static OutCell SharedFormula(int group, string? formula, string? range, object? stored, CellStyle style = CellStyle.Auto) =>
        Formula(formula ?? "0", stored, style) with { SharedGroup = group + 1, SharedRange = formula is null ? null : range };

    private static double Finite(double value) => double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), "A cell holds finite numbers only.");
}

/// <summary>What a cell's value is.</summary>
internal enum OutCellKind : byte
{
    Blank,
    Text,
    Number,
    Bool,
}
