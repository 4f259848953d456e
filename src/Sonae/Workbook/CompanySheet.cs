using Sonae.Guideline;
using Sonae.Guideline.Policies;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Writes the company's profile (会社情報): items, facts for policies, choices.</summary>
public sealed class CompanySheet(BookFacts book)
{
    private static readonly IReadOnlyList<string> YesNo = ["はい", "いいえ"];

    public SheetLayout Layout() => book.Form(SheetTitles.Company, [52, 44, 70]) with
    {
        DropDowns = YesNoLists().Concat(ChoiceLists()).ToList(),
    };

    public IEnumerable<IReadOnlyList<OutCell>> Rows()
    {
        OutCell[] header = [OutCell.Text("項目", CellStyle.Header), OutCell.Text("内容", CellStyle.Header), OutCell.Text("書き方", CellStyle.Header)];
        return book.Head(SheetTitles.Company, [OutCell.Text("空欄のままでも使えます。書いた内容は、ポリシーの文章と、どのポリシーが要るかの判断に使います。")], header)
            .Concat(ProfileFields.Labels.Select(label => Row($"{label.Label}（{label.Key}）", Value(label.Key), Help(label.Key))))
            .Concat(book.Edition.Policies.Facts.Select(fact => Row($"{fact.Label}（facts.{fact.Id}）", book.Round.Profile.Facts.GetValueOrDefault(fact.Id), $"{fact.Help}（例：{fact.Example}）")))
            .Concat(book.Edition.Policies.Choices.Select(choice => Row($"{choice.Label}（choices.{choice.Id}）", Chosen(choice),
                $"{choice.Help}（選べる答え：{string.Join("／", choice.Options.Select(option => option.Text))}）")));
    }

    private static IEnumerable<DropDown> YesNoLists() => ProfileFields.Labels.Select((label, i) => (label.Key, Row: SheetTitles.FirstDataRow + i))
        .Where(item => ProfileKeys.YesNo.Contains(item.Key)).Select(item => ListOf(item.Row, YesNo));

    private IEnumerable<DropDown> ChoiceLists()
    {
        var first = SheetTitles.FirstDataRow + ProfileFields.Labels.Count + book.Edition.Policies.Facts.Count;
        return book.Edition.Policies.Choices.Select((choice, i) => ListOf(first + i, choice.Options.Select(option => option.Text).ToList()));
    }

    private static DropDown ListOf(int row, IReadOnlyList<string> words) =>
        new($"B{row}:B{row}", words, null, "選択", $"{string.Join("・", words)} のどれかを選んでください。");

    private string? Chosen(ChoiceField choice) =>
        book.Round.Profile.Choices.TryGetValue(choice.Id, out var chosen) ? choice.Options.First(option => option.Id == chosen).Text : null;

    private static IReadOnlyList<OutCell> Row(string item, string? value, string help) =>
        [OutCell.Text(item, CellStyle.Wrap), OutCell.Text(value, CellStyle.InputText), OutCell.Text(help, CellStyle.Wrap)];

    private string? Value(string key)
    {
        var profile = book.Round.Profile;
        return key switch
        {
            "name" => profile.Name,
            "form" => profile.Form switch { CompanyForm.Sole => "個人事業主", CompanyForm.Group => "団体", CompanyForm.Corporation => "会社", _ => null },
            "representative" => profile.Representative,
            "representativeTitle" => profile.RepresentativeTitle,
            "employees" => profile.Employees?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "industry" => profile.Industry,
            _ => profile.Has.TryGetValue(key, out var yes) ? YesNo[yes ? 0 : 1] : null,
        };
    }

    private static string Help(string key) => key switch
    {
        "form" => "会社・個人事業主・団体 のどれか",
        "employees" => "代表者を含めて、働いている人の数（数字）",
        _ when ProfileKeys.YesNo.Contains(key) => "はい・いいえ",
        _ => "",
    };
}
