using System.Text.Encodings.Web;
using System.Text.Json;
using Sonae.Office.Csv;
using Sonae.Office.Excel;

namespace Sonae.Office.Tests.Corpus;

/// <summary>Reads one file with the limits of the web application and writes its cells as JSON: {sheet: {cell: [kind, text]}}.</summary>
internal static class Probe
{
    public static int Run(string file, Stream output, TextWriter error)
    {
        try
        {
            using var content = File.OpenRead(file);
            using var bytes = new MemoryStream();
            Write(bytes, file.EndsWith(".csv", StringComparison.Ordinal) ? json => Csv(content, json) : json => Workbook(content, json));
            bytes.WriteTo(output);
            return 0;
        }
        catch (UnreadableFileException refused)
        {
            error.WriteLine(refused.Reason);
            error.WriteLine(refused);
            return 1;
        }
    }

    private static void Write(Stream bytes, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }

    private static void Workbook(Stream content, Utf8JsonWriter json)
    {
        using var book = WorkbookReader.Open(content, ReadLimits.Web);
        foreach (var sheet in book.Sheets)
        {
            json.WriteStartObject(sheet.Name);
            foreach (var cell in book.Rows(sheet).SelectMany(row => row.Cells))
                Write(json, cell.Name, cell.Kind, cell.Text);
            json.WriteEndObject();
        }
    }

    private static void Csv(Stream content, Utf8JsonWriter json)
    {
        var table = CsvReader.Read(content, ReadLimits.Web);
        json.WriteStartObject(table.EncodingName + table.Delimiter);
        foreach (var (fields, row) in table.Rows.Select((fields, row) => (fields, row)))
        {
            for (var column = 0; column < fields.Count; column++)
                Write(json, CellRef.Name(row + 1, column + 1), CellKind.Text, fields[column]);
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string cell, CellKind kind, string text)
    {
        json.WriteStartArray(cell);
        json.WriteStringValue(kind.ToString());
        json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
