using System.Text;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Office;
using Sonae.Office.Csv;
using Sonae.Office.Excel;
using Sonae.Workbook;

namespace Sonae.Assets;

/// <summary>Reads rows for the register out of a workbook, a CSV file or a pasted block; what cannot be read at all is one problem.</summary>
public sealed class ReadImport(Edition edition)
{
    public AssetRows OfFile(Stream file, string name)
    {
        try
        {
            if (Path.GetExtension(name).ToLowerInvariant() is ".csv" or ".tsv" or ".txt") return OfTable(CsvReader.Read(file, ReadLimits.Web).Rows);
            using var book = WorkbookReader.Open(file, ReadLimits.Web);
            // The register by its name, else the only sheet there is.
            var sheet = book.Sheets.FirstOrDefault(found => Name.Of(found.Name) == Name.Of(SheetTitles.Register)) ?? (book.Sheets.Count == 1 ? book.Sheets[0] : null);
            return sheet is null ? Refused("sheet.missing") : AssetRows.Of(edition, book.Rows(sheet));
        }
        catch (UnreadableFileException refused) { return Refused("file." + refused.Reason, "5,000"); }
    }

    public AssetRows OfText(string text)
    {
        try { return OfTable(CsvReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), ReadLimits.Web).Rows); }
        // One line without a separator says nothing about which it is.
        catch (UnreadableFileException refused) when (refused.Reason == UnreadableReason.UnknownDelimiter) { return OfTable([.. text.Split('\n').Select(line => (IReadOnlyList<string>)line.TrimEnd('\r').Split('\t'))]); }
        catch (UnreadableFileException refused) { return Refused("file." + refused.Reason, "5,000"); }
    }

    // A block copied out of the middle of a table has no heading; its columns are then those of the form, in that order.
    private AssetRows OfTable(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = AssetRows.Inputs(edition);
        var names = columns.SelectMany(column => column.Aliases.Append(column.Label)).Select(Name.Of).ToHashSet();
        var hasHeading = rows.Take(HeaderFinder.LastRow).Any(row => row.Count(text => names.Contains(Name.Of(text))) >= 2);
        return AssetRows.Of(edition, TextRows.Of(hasHeading ? rows : [[.. columns.Select(column => column.Label)], .. rows]));
    }

    private static AssetRows Refused(string code, params string[] args) => new([], [Problem.At(new Place(SheetTitles.Book, null, 0, 0, 0), code, args)], []);
}
