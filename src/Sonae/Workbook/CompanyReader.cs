using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Reads the company's profile from the sheet 会社情報 (項目・内容).</summary>
public sealed class CompanyReader(ProfileFields fields, SheetProblems problems)
{
    private static readonly IReadOnlyList<KnownColumn> Known = [KnownColumn.Of("item", true, "項目"), KnownColumn.Of("content", true, "内容")];

    private readonly HashSet<string> seen = [];
    private readonly CellInput input = new(problems);

    public void Read(IEnumerable<SheetRow> rows) => new SheetData(problems, Known).Read(rows, Row);

    private void Row(ColumnMap map, IReadOnlyList<Cell> cells, int row)
    {
        var (item, content) = (input.Take(map, cells, row, "item"), input.Take(map, cells, row, "content"));
        if (item.Kind == CellKind.Empty) return;
        if (ProfileFields.KeyOf(item.Text) is not { } key) problems.Cell(row, item.Column, "profile.key-unknown", item.Text);
        else if (!seen.Add(key)) problems.Cell(row, item.Column, "profile.twice", item.Text);
        else if (fields.IsUnknown(key) is { } unknown) problems.Cell(row, item.Column, unknown.Code, unknown.Args);
        else if (content.Kind != CellKind.Empty && fields.Set(key, content.Text.Trim()) is { } wrong) problems.Cell(row, content.Column, wrong.Code, wrong.Args);
    }
}
