using System.Diagnostics;
using System.Text.Json;

namespace Sonae.Office.Tests.Writing;

/// <summary>A second reading of workbooks by another program: Python's openpyxl, where it is installed.</summary>
internal static class OpenPyXl
{
    private const string Script = """
        import sys, json, io, openpyxl
        book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
        json.dump([[row[0].value, row[0].data_type] for row in book.worksheets[0].iter_rows()], sys.stdout)
        """;

    /// <summary>The first python3 on the search path that has openpyxl.</summary>
    public static string? Python { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "python3")).Where(File.Exists)
        .FirstOrDefault(python => Run(python, "import openpyxl", []) is not null);

    /// <summary>Value and type of the cells of column A.</summary>
    public static IEnumerable<(string, string)> FirstColumn(byte[] book)
    {
        using var read = JsonDocument.Parse(Run(Python!, Script, book) ?? throw new InvalidOperationException("openpyxl failed."));
        return [.. read.RootElement.EnumerateArray().Select(pair => (pair[0].ToString(), pair[1].ToString()))];
    }

    private static string? Run(string python, string script, byte[] input)
    {
        var start = new ProcessStartInfo(python, ["-c", script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = error.Result;
        return process.ExitCode == 0 ? output : null;
    }
}
