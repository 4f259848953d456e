using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Writes the control check (対策状況チェック), one row a control in the guideline's order.</summary>
public sealed class ControlSheet(BookFacts book)
{
    public const int CategoryColumn = 1;
    public const int AnswerColumn = 3;

    public SheetLayout Layout() => book.Form(SheetTitles.Controls, [6, 24, 62, 10, 70]) with
    {
        DropDowns = [new DropDown($"{CellName.Of(SheetTitles.FirstDataRow, AnswerColumn)}:{CellName.Of(book.LastControlRow, AnswerColumn)}",
            book.Edition.Controls.Options.Select(option => $"{option.Code}").ToList(), null, "回答値",
            $"{ScaleWords.Of(book.Edition.Controls.Options.Select(option => option.Code))} から選んでください。", "回答値", Prompt("\n"))],
    };

    public IEnumerable<IReadOnlyList<OutCell>> Rows()
    {
        OutCell[] header = [Header("番号"), Header("対策の種類"), Header("情報セキュリティ診断項目"), Header("回答値"), Header("判断のめやす")];
        return book.Head(SheetTitles.Controls, [OutCell.Text(Prompt("　"))], header).Concat(Controls());
    }

    private IEnumerable<IReadOnlyList<OutCell>> Controls()
    {
        var names = book.Edition.Controls.Categories.ToDictionary(category => category.Id, category => category.Name);
        var codes = book.Edition.Controls.Options.ToDictionary(option => option.Id, option => option.Code);
        foreach (var control in book.Edition.Controls.Controls)
            yield return
            [
                OutCell.Number(control.No, CellStyle.Auto), OutCell.Text(names[control.Category], CellStyle.Wrap), OutCell.Text(control.Text, CellStyle.Wrap),
                book.Round.Controls.TryGetValue(control.Id, out var option) ? OutCell.Number(codes[option], CellStyle.Input) : OutCell.Blank(CellStyle.Input),
                OutCell.Text(control.HowToJudge, CellStyle.Wrap),
            ];
    }

    private string Prompt(string between) => string.Join(between, book.Edition.Controls.Options.Select(option => $"{option.Code}：{option.Label}"));

    private static OutCell Header(string text) => OutCell.Text(text, CellStyle.Header);
}
