using System.Globalization;

namespace Sonae.Office.Excel;

/// <summary>Turns what is stored in a cell into its value.</summary>
internal sealed class CellValues(StoredTexts strings, CellStyles styles, bool from1904, ReadLimits limits)
{
    private static readonly string[] SmallNumbers = [.. Enumerable.Range(0, 256).Select(n => n.ToString(CultureInfo.InvariantCulture))];

    /// <summary>The cell with its value; a number that is none comes back as text, for the person to be told which cell it is.</summary>
    public Cell Of(in CellFrame frame, ReadOnlySpan<char> stored) => frame.Type switch
    {
        "s" => frame.Text(Shared(stored)),
        "str" or "inlineStr" => frame.Text(Decoded(stored)),
        _ when stored.IsWhiteSpace() => frame.Empty(),
        "b" => Boolean(frame, stored.Trim()),
        "e" => frame.Of(CellKind.Error, stored.Trim().ToString()),
        "d" => IsoDate(frame, stored),
        _ => Number(frame, stored),
    };

    private static Cell Boolean(in CellFrame frame, ReadOnlySpan<char> stored) => stored switch
    {
        "1" or "true" => frame.Of(CellKind.Boolean, "TRUE", 1),
        "0" or "false" => frame.Of(CellKind.Boolean, "FALSE"),
        _ => frame.Text(stored.ToString()),
    };

    private Cell IsoDate(in CellFrame frame, ReadOnlySpan<char> stored) => SerialDate.TryReadIso(stored, out var date)
        ? frame.Of(CellKind.Date, SerialDate.Text(date), SerialDate.ToSerial(date, from1904), date)
        : frame.Text(stored.ToString());

    private Cell Number(in CellFrame frame, ReadOnlySpan<char> stored)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return frame.Text(stored.ToString());
        return styles.IsDate(frame.Style) && SerialDate.TryRead(number, from1904, out var date)
            ? frame.Of(CellKind.Date, SerialDate.Text(date), number, date)
            : frame.Of(CellKind.Number, NumberText(number), number);
    }

    private static string NumberText(double number) =>
        number is >= 0 and < 256 && (int)number == number ? SmallNumbers[(int)number] : number.ToString("R", CultureInfo.InvariantCulture);

    private string Shared(ReadOnlySpan<char> stored)
    {
        if (stored.IsWhiteSpace())
            return "";
        return int.TryParse(stored, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) && strings.Find(index) is { } text
            ? text
            : throw new UnreadableFileException(UnreadableReason.BrokenCell);
    }

    private string Decoded(ReadOnlySpan<char> stored)
    {
        var text = EscapedText.Decode(stored);
        return text.Length <= limits.MaxCellCharacters ? text : throw new UnreadableFileException(UnreadableReason.CellTooLong);
    }
}
