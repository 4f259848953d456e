using System.Globalization;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Office;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Reads a workbook from outside into a round, telling every problem of it at once.</summary>
public sealed class ReadWorkbook(Edition edition, ReadLimits limits)
{
    /// <param name="file">The workbook; must be seekable.</param>
    /// <param name="profile">The profile file (UTF-8 JSON), or null.</param>
    public WorkbookReading Run(Stream file, byte[]? profile)
    {
        try
        {
            using var book = WorkbookReader.Open(file, limits);
            return Read(book, profile);
        }
        catch (UnreadableFileException refused)
        {
            return WorkbookReading.Refused(RefusedAt(refused));
        }
    }

    private WorkbookReading Read(WorkbookReader book, byte[]? profile)
    {
        var sheets = new WorkbookSheets(book);
        var fields = new ProfileFields(edition);
        var (register, threats, controls, company) = (sheets.Required(SheetTitles.Register), sheets.Required(SheetTitles.Threats), sheets.Required(SheetTitles.Controls), sheets.Optional(SheetTitles.Company));
        sheets.TellIgnored();
        var assets = new RegisterReader(edition, register.Problems);
        var judged = new ThreatReader(edition, threats.Problems);
        var answers = new ControlReader(edition, controls.Problems);
        if (register.Info is { } first) assets.Read(book.Rows(first));
        if (threats.Info is { } second) judged.Read(book.Rows(second));
        if (controls.Info is { } third) answers.Read(book.Rows(third));
        if (company.Info is { } fourth) new CompanyReader(fields, company.Problems).Read(book.Rows(fourth));
        var problems = sheets.Problems.Concat(profile is null ? [] : new ProfileJson(fields).Read(profile)).ToList();
        var round = problems.Count > 0 ? null : new Round(fields.Profile, Round.NoAnswers, answers.Answers, judged.Threats, assets.Assets);
        return new WorkbookReading(round, assets.OtherColumns, problems, sheets.Hints.ToList());
    }

    private Problem RefusedAt(UnreadableFileException refused)
    {
        var place = refused.Sheet is { } sheet ? new Place(sheet, refused.Cell, 0, 0, 0) : new Place(SheetTitles.Book, null, 0, 0, 0);
        return Problem.At(place, "file." + refused.Reason, limits.MaxRows.ToString("N0", CultureInfo.InvariantCulture));
    }
}
