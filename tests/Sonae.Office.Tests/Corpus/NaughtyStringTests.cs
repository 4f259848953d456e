using System.Globalization;
using System.Text;
using Sonae.Office.Csv;
using Sonae.Office.Excel;
using Sonae.Office.Tests.Reading;

namespace Sonae.Office.Tests.Corpus;

/// <summary>The Big List of Naughty Strings: each survives being a cell.</summary>
public sealed class NaughtyStringTests
{
    [Fact]
    public void Every_string_survives_a_workbook()
    {
        var strings = Strings();
        var rows = strings.Select((_, row) => $"<row r=\"{row + 1}\"><c r=\"A{row + 1}\" t=\"s\"><v>{row}</v></c></row>");
        var items = strings.Select(text => $"<si><t xml:space=\"preserve\">{Stored(text)}</t></si>");
        Assert.Equal(strings, Reads.Cells(Xlsx.WithRows(string.Concat(rows)).Strings(string.Concat(items))).Select(cell => cell.Text));
    }

    [Fact]
    public void Every_string_survives_csv()
    {
        var strings = Strings();
        var text = string.Join("\r\n", strings.Select(one => $"{CellRef.ColumnName(1)},\"{one.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        Assert.Equal(strings, CsvReads.Table(text).Rows.Select(row => row[1]));
    }

    private static string[] Strings()
    {
        var lines = File.ReadAllLines(Path.Combine(CorpusFolder.Of("text"), "blns.txt"));
        return [.. lines.Where(line => line.Length > 0 && !line.StartsWith('#'))];
    }

    // As Excel stores text: what XML cannot carry, and what looks like such an escape, is escaped.
    private static string Stored(string text)
    {
        var stored = new StringBuilder();
        foreach (var rune in text.Replace("_x", "_x005F_x", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is < ' ' or 0xFFFE or 0xFFFF or '\r')
                stored.Append(CultureInfo.InvariantCulture, $"_x{rune.Value:X4}_");
            else
                stored.Append(rune.Value is '<' or '&' or '>' ? $"&#{rune.Value};" : rune.ToString());
        }
        return stored.ToString();
    }
}
