using System.Diagnostics;
using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Office;
using Sonae.Office.Excel;
using Sonae.Workbook;

namespace Sonae.Benchmarks;

/// <summary>Times the parts of assess, by the product's own code: read, rules, write.</summary>
public static class Parts
{
    private const int Runs = 5;
    private static readonly DateOnly Day = new(2026, 11, 23);

    public static int Measure(string file)
    {
        var edition = EditionShelf.BesideProgram().Get(EditionShelf.Default)!;
        Time("cells alone", () => Cells(file));
        WorkbookReading? reading = null;
        Time("read", () =>
        {
            using var stream = File.OpenRead(file);
            reading = new ReadWorkbook(edition, ReadLimits.CommandLine).Run(stream, null);
        });
        var round = reading!.Round!;
        Findings? findings = null;
        Time("rules", () => findings = Findings.Of(edition, round, Day), warmUps: 100);
        var assessment = new Assessment(edition, round, findings!, reading.OtherColumns, []);
        Time("findings.json", () => assessment.WriteFindings(Stream.Null));
        Time("workbook", () =>
        {
            using var stream = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
            assessment.WriteResult(stream);
        });
        return 0;
    }

    private static void Cells(string file)
    {
        using var stream = File.OpenRead(file);
        using var book = WorkbookReader.Open(stream, ReadLimits.CommandLine);
        foreach (var sheet in book.Sheets) foreach (var row in book.Rows(sheet)) _ = row.Cells.Count;
    }

    // The rules take a few milliseconds, so the compiler needs many runs until it has done its best.
    internal static void Time(string name, Action run, int warmUps = 1)
    {
        for (var i = 0; i < warmUps; i++) run();
        var times = new List<double>();
        for (var i = 0; i < Runs; i++)
        {
            var watch = Stopwatch.StartNew();
            run();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine(FormattableString.Invariant($"{name}\t{times[Runs / 2]:0.00}\tms (median of {Runs}, {times[0]:0.00}–{times[^1]:0.00})"));
    }
}
