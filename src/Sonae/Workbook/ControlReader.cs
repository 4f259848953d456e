using System.Globalization;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Reads the control check (対策状況チェック), by number where there is one, else by order; question words are never compared.</summary>
public sealed class ControlReader(Edition edition, SheetProblems problems)
{
    public static readonly IReadOnlyList<KnownColumn> Known =
    [
        KnownColumn.Of("answer", true, "回答値", "回答"),
        KnownColumn.Of("number", false, "番号"),
        KnownColumn.Of("category", false, "対策の種類"),
        KnownColumn.Of("question", false, "情報セキュリティ診断項目"),
    ];

    private static readonly Dictionary<string, int> NoLabels = [];

    private readonly Dictionary<string, string> answers = [];
    private readonly Dictionary<int, string> numbered = [];
    private readonly CellInput input = new(problems);
    private readonly Dictionary<int, Control> byNumber = edition.Controls.Controls.ToDictionary(control => control.No);
    private readonly Dictionary<string, int> labels = edition.Controls.Options.ToDictionary(option => Name.Of(option.Label), option => option.Code);
    private int inOrder;

    /// <summary>Control id to option id.</summary>
    public IReadOnlyDictionary<string, string> Answers => answers;

    public void Read(IEnumerable<SheetRow> rows)
    {
        if (new SheetData(problems, Known).Read(rows, Row) is not { } map || map.Of("number") is not null) return;
        var expected = edition.Controls.Controls.Count;
        if (map.Of("question") is null) problems.Sheet("column.missing", Known[1].Label);
        else if (inOrder != expected) problems.Sheet("controls.count", Number(inOrder), Number(expected));
    }

    private void Row(ColumnMap map, IReadOnlyList<Cell> cells, int row)
    {
        var answer = input.Take(map, cells, row, "answer");
        var control = map.Of("number") is not null ? ByNumber(map, cells, row, answer) : ByOrder(map, cells, row);
        if (control is null || answer.Kind == CellKind.Empty) return;
        if (Code.Read(answer, labels) is { } code && edition.Controls.Options.FirstOrDefault(option => option.Code == code) is { } option) answers[control.Id] = option.Id;
        else problems.Cell(row, answer.Column, "level.unreadable", Known[0].Label, ScaleWords.Of(edition.Controls.Options.Select(known => known.Code)), answer.Text);
    }

    private Control? ByNumber(ColumnMap map, IReadOnlyList<Cell> cells, int row, in Cell answer)
    {
        var (cell, column) = (input.Take(map, cells, row, "number"), map.Numbers["number"]);
        if (cell.Kind == CellKind.Empty)
        {
            if (answer.Kind != CellKind.Empty && cells.At(column).Kind != CellKind.Error) problems.Cell(row, column, "number.missing", Number(byNumber.Count));
            return null;
        }
        if (Code.Read(cell, NoLabels) is not { } number || !byNumber.TryGetValue(number, out var control))
        {
            problems.Cell(row, column, "number.foreign", cell.Text, Number(byNumber.Count));
            return null;
        }
        if (numbered.TryAdd(number, CellRef.Name(row, column))) return control;
        problems.Cell(row, column, "number.twice", Number(number), numbered[number]);
        return null;
    }

    private Control? ByOrder(ColumnMap map, IReadOnlyList<Cell> cells, int row) =>
        input.Take(map, cells, row, "question").Kind != CellKind.Empty && byNumber.TryGetValue(++inOrder, out var control) ? control : null;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
