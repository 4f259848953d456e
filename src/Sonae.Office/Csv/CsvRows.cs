using System.Text;

namespace Sonae.Office.Csv;

/// <summary>Splits a text into rows and fields (RFC 4180, with any line ends); a quote inside an unquoted field is a plain character.</summary>
internal sealed class CsvRows(TextReader text, char delimiter, ReadLimits limits)
{
    private const int End = -1;
    private readonly StringBuilder field = new();
    private readonly List<string> fields = [];
    private int row;

    /// <summary>The fields of the next row; null at the end. A blank line has none. The list is used again.</summary>
    public IReadOnlyList<string>? Next()
    {
        if (Peek() == End)
            return null;
        row++;
        fields.Clear();
        while (ReadField()) { }
        if (fields is [""])
            fields.Clear();
        return fields;
    }

    // True when another field follows in the same row.
    private bool ReadField()
    {
        if (fields.Count >= limits.MaxColumns)
            throw Refusal(UnreadableReason.TooManyColumns);
        field.Clear();
        if (Peek() == '"')
            ReadQuoted();
        else
            ReadPlain();
        fields.Add(field.ToString());
        var separator = Take();
        if (separator == '\r' && Peek() == '\n')
            Take();
        return separator == delimiter;
    }

    private void ReadPlain()
    {
        while (!IsBoundary(Peek()))
            Append(Take());
    }

    private void ReadQuoted()
    {
        Take();
        while (true)
        {
            var next = Take();
            if (next == End)
                throw Refusal(UnreadableReason.UnclosedQuote);
            if (next == '"' && Peek() != '"')
                break;
            Append(next == '"' ? Take() : next);
        }
        // "abc"def: a quote was opened or closed in the wrong place, and from here on every row would be shifted.
        if (!IsBoundary(Peek()))
            throw Refusal(UnreadableReason.UnclosedQuote);
    }

    private void Append(int next)
    {
        if (field.Length >= limits.MaxCellCharacters)
            throw Refusal(UnreadableReason.CellTooLong);
        field.Append((char)next);
    }

    private bool IsBoundary(int next) => next == delimiter || next is End or '\r' or '\n';

    private int Take() => Checked(text.Read());

    private int Peek() => text.Peek();

    private int Checked(int next) => next == 0 ? throw Refusal(UnreadableReason.NotText) : next;

    private UnreadableFileException Refusal(UnreadableReason reason) =>
        new(reason, cell: Excel.CellRef.Name(row, fields.Count + 1));
}
