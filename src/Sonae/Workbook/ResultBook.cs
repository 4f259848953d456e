using Sonae.Office;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Writes 診断結果.xlsx and the empty form: the same sheets, with data and without.</summary>
public static class ResultBook
{
    /// <summary>The diagnosis result first, then the sheets it came from.</summary>
    public static void WriteResult(Stream output, BookFacts book) => Write(output, book, SheetTitles.Result, resultFirst: true);

    /// <summary>The form to fill in: the register first, the result it will show last.</summary>
    public static void WriteTemplate(Stream output, BookFacts book) => Write(output, book, "情報資産管理台帳・脅威の状況・対策状況チェック", resultFirst: false);

    private static void Write(Stream output, BookFacts book, string title, bool resultFirst)
    {
        var created = new DateTimeOffset(book.Findings.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(9));
        using var writer = new WorkbookWriter(output, new DocumentInfo(title, book.Round.Profile.Name ?? "", "Sonae", created) { Edition = book.Edition.Info.ShortTitle });
        var (result, basis) = (new ResultSheet(book), new BasisSheet(book));
        if (resultFirst) writer.Sheet(result.Layout(), result.Rows());
        var register = new RegisterSheet(book);
        writer.Sheet(register.Layout(), register.Rows());
        var threats = new ThreatSheet(book);
        writer.Sheet(threats.Layout(), threats.Rows());
        var controls = new ControlSheet(book);
        writer.Sheet(controls.Layout(), controls.Rows());
        var company = new CompanySheet(book);
        if (!resultFirst || book.Round.Profile.IsTold) writer.Sheet(company.Layout(), company.Rows());
        if (!resultFirst) writer.Sheet(result.Layout(), result.Rows());
        writer.Sheet(basis.Layout(), basis.Rows());
        basis.Define(writer);
    }
}
