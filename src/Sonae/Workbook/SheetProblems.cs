using Sonae.Guideline;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Problems and hints of one sheet, each with its cell.</summary>
public sealed class SheetProblems(string sheet, int order)
{
    /// <summary>So many problems of one sheet are told; the rest are counted, so that a hostile file does not fill the memory.</summary>
    public const int Most = 100_000;

    private readonly List<Problem> problems = [];
    private readonly List<Problem> hints = [];

    public IReadOnlyList<Problem> Problems => problems;

    public IReadOnlyList<Problem> Hints => hints;

    public void Sheet(string code, params string[] args) => problems.Add(Problem.At(new Place(sheet, null, order, 0, 0), code, args));

    public void Cell(int row, int column, string code, params string[] args)
    {
        if (problems.Count < Most) problems.Add(Problem.At(At(row, column), code, args));
        else if (problems.Count == Most) problems.Add(Problem.At(new Place(sheet, null, order, int.MaxValue, 0), "sheet.more-problems", args: []));
    }

    public void Hint(int row, int column, string code, params string[] args)
    {
        if (hints.Count < Most) hints.Add(Problem.At(At(row, column), code, args));
    }

    public void SheetHint(string code, params string[] args) => hints.Add(Problem.At(new Place(sheet, null, order, 0, 0), code, args));

    private Place At(int row, int column) => new(sheet, CellRef.Name(row, column), order, row, column);
}
