using System.Text;
using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Office;
using Sonae.Office.Csv;
using Sonae.Office.Excel;
using Sonae.Words;
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

    // A block copied out of the middle of a table has no heading; its columns are then those of the edition, in its order.
    private AssetRows OfTable(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var names = edition.Register.Columns.SelectMany(column => column.Aliases.Append(column.Label)).Select(Name.Of).ToHashSet();
        if (rows.Take(HeaderFinder.LastRow).Any(row => row.Count(text => names.Contains(Name.Of(text))) > 1)) return AssetRows.Of(edition, TextRows.Of(rows));
        IReadOnlyList<string> heading = [.. Assumed(rows).Select(column => column.Label)];
        return AssetRows.Of(edition, TextRows.Of([heading, .. rows])).Below(heading);
    }

    // What this program has written begins with the number of the row and holds what is worked out as well.
    private IReadOnlyList<RegisterColumn> Assumed(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var filled = rows.Where(row => row.Any(text => text.Trim().Length > 0)).ToList();
        return filled.Count > 0 && edition.Register.Columns[0].Kind == ColumnKind.Auto && filled.All(row => Digits.Read(row[0].Trim()) is not null) ? edition.Register.Columns : AssetRows.Inputs(edition);
    }

    private static AssetRows Refused(string code, params string[] args) => new([], [Problem.At(new Place(SheetTitles.Book, null, 0, 0, 0), code, args)], []);
}
