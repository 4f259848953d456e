using Sonae.Editions;
using Sonae.Guideline.Policies;
using Sonae.Office;
using Sonae.Office.Word;
using Sonae.Workbook;

namespace Sonae.Benchmarks;

/// <summary>Times writing all policies of a workbook as Word files.</summary>
public static class Policies
{
    public static int Measure(string workbook, string folder)
    {
        var edition = EditionShelf.BesideProgram().Get(EditionShelf.Default)!;
        using var stream = File.OpenRead(workbook);
        var assessment = new AssessWorkbook(edition, ReadLimits.CommandLine).Run(stream, null, new DateOnly(2026, 11, 23)).Assessment!;
        Directory.CreateDirectory(folder);
        Parts.Time("13 policies", () =>
        {
            foreach (var (name, document) in assessment.Policies())
            {
                using var file = File.Create(Path.Combine(folder, name));
                WordWriter.Write(document, file);
            }
        }, warmUps: 20);
        return 0;
    }
}
