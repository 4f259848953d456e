namespace Sonae.Office.Excel;

/// <summary>
/// Reads workbooks (.xlsx, .xlsm) row by row as they were stored: nothing is computed, no link followed, no macro looked at.
/// What cannot be read for certain is refused with an <see cref="UnreadableFileException"/>.
/// </summary>
public sealed class WorkbookReader : IDisposable
{
    private readonly Package package;
    private readonly ReadLimits limits;
    private readonly StoredBook workbook;
    private readonly CellValues values;

    private WorkbookReader(Package package, ReadLimits limits)
    {
        (this.package, this.limits) = (package, limits);
        workbook = StoredBook.Read(package);
        Sheets = workbook.Sheets;
        values = new CellValues(Strings(), Styles(), workbook.From1904, limits);
    }

    /// <summary>The worksheets in the order of the tabs, hidden ones too.</summary>
    public IReadOnlyList<SheetInfo> Sheets { get; }

    /// <summary>Opens a workbook in a seekable stream, which stays the caller's to close and must not be used elsewhere meanwhile.</summary>
    public static WorkbookReader Open(Stream seekable, ReadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(seekable);
        ArgumentNullException.ThrowIfNull(limits);
        var package = Package.Open(seekable, limits);
        try
        {
            return new WorkbookReader(package, limits);
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The rows with content, from the top. The row object is the same in each step: copy what must be kept.
    /// The rows may be gone through again; damage far down shows only when the reading gets there.
    /// </summary>
    public IEnumerable<SheetRow> Rows(SheetInfo sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return Read(sheet.Name, workbook.PartOf(sheet));
    }

    /// <inheritdoc/>
    public void Dispose() => package.Dispose();

    private IEnumerable<SheetRow> Read(string sheet, string name)
    {
        using var part = package.Read(name) ?? throw new UnreadableFileException(UnreadableReason.Damaged, name, sheet);
        var rows = new SheetRows(part, new CellReader(part, values, limits), sheet, limits);
        while (rows.Next())
            yield return rows.Current;
    }

    private StoredTexts Strings()
    {
        using var part = package.Read(workbook.Relationships.OfKind("sharedStrings") ?? "");
        return part is null ? StoredTexts.None : StoredTexts.Read(part, limits);
    }

    private CellStyles Styles()
    {
        using var part = package.Read(workbook.Relationships.OfKind("styles") ?? "");
        return part is null ? CellStyles.None : CellStyles.Read(part);
    }
}
