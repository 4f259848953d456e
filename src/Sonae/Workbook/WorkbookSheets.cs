using Sonae.Guideline;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>A sheet the program asked for, with its problems; Info is null when the book has none.</summary>
public sealed record AskedSheet(SheetInfo? Info, SheetProblems Problems);

/// <summary>Finds sheets by name: the first in tab order counts, a second one is a problem, others are ignored and told.</summary>
public sealed class WorkbookSheets(WorkbookReader book)
{
    private readonly List<AskedSheet> asked = [];
    private readonly HashSet<int> known = [];
    private readonly List<Problem> hints = [];

    public IEnumerable<Problem> Problems => asked.SelectMany(sheet => sheet.Problems.Problems).OrderBy(problem => problem.Place.Order)
        .ThenBy(problem => problem.Place.Row).ThenBy(problem => problem.Place.Column);

    public IEnumerable<Problem> Hints => hints.Concat(asked.SelectMany(sheet => sheet.Problems.Hints)).OrderBy(problem => problem.Place.Order)
        .ThenBy(problem => problem.Place.Row).ThenBy(problem => problem.Place.Column);

    public AskedSheet Required(string title)
    {
        var sheet = Optional(title);
        if (sheet.Info is null) sheet.Problems.Sheet("sheet.missing");
        return sheet;
    }

    public AskedSheet Optional(string title)
    {
        var found = book.Sheets.Where(sheet => Name.Of(sheet.Name) == Name.Of(title)).ToList();
        var first = found.FirstOrDefault();
        // Missing sheets are told before those that can be read.
        var sheet = new AskedSheet(first, new SheetProblems(first?.Name ?? title, first?.Index + 1 ?? 0));
        foreach (var second in found.Skip(1)) sheet.Problems.Sheet("sheet.twice", second.Name);
        known.UnionWith(found.Select(match => match.Index));
        asked.Add(sheet);
        return sheet;
    }

    public void TellIgnored()
    {
        foreach (var sheet in book.Sheets.Where(sheet => !known.Contains(sheet.Index)))
            hints.Add(Problem.At(new Place(sheet.Name, null, sheet.Index + 1, 0, 0), "sheet.ignored"));
    }
}
