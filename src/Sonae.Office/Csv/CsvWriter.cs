using System.Buffers;
using System.Text;

namespace Sonae.Office.Csv;

/// <summary>Writes CSV that Excel on Japanese Windows opens rightly: UTF-8 with mark, CR LF, no cell that runs as a formula.</summary>
public sealed class CsvWriter : IDisposable
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");
    private readonly StreamWriter writer;

    /// <summary>Starts the file; the stream stays open and is complete after Dispose.</summary>
    public CsvWriter(Stream output) =>
        writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);

    /// <summary>Writes a line; null is an empty cell.</summary>
    public void Row(params IEnumerable<string?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first) writer.Write(',');
            first = false;
            Write(Safe(cell ?? ""));
        }
        writer.Write("\r\n");
    }

    /// <summary>The text with a leading apostrophe if a spreadsheet would take it for a formula.</summary>
    public static string Safe(string cell) => LooksLikeFormula(cell) ? "'" + cell : cell;

    /// <summary>Completes the file.</summary>
    public void Dispose() => writer.Dispose();

    // Full-width signs count as well, since Japanese Excel reads them alike; alone they are marks of tables.
    private static bool LooksLikeFormula(string cell) =>
        (cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n')
        || (cell.Length > 1 && cell[0] is '＝' or '＋' or '－' or '＠');

    private void Write(string cell)
    {
        if (!cell.AsSpan().ContainsAny(NeedQuotes))
        {
            writer.Write(cell);
            return;
        }
        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
