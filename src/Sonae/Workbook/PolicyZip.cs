using System.IO.Compression;
using Sonae.Office.Word;

namespace Sonae.Workbook;

/// <summary>All policies of an assessment as Word files in one archive.</summary>
public static class PolicyZip
{
    public static void Write(Assessment assessment, Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, document) in assessment.Policies())
        {
            // A Word file is written with seeking, an entry of an archive cannot seek.
            using var buffer = new MemoryStream();
            WordWriter.Write(document, buffer);
            using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            buffer.WriteTo(entry);
        }
    }
}
