using Sonae.Editions;
using Sonae.Guideline.Editions;

namespace Sonae.Tests.Workbook;

/// <summary>What tests of the workbook begin with.</summary>
public static class Books
{
    public const string Register = "情報資産管理台帳";
    public const string Threats = "脅威の状況";
    public const string Controls = "対策状況チェック";
    public const string Company = "会社情報";

    public static readonly IReadOnlyList<string> Media = ["書類", "可搬電子媒体", "事務所PC", "モバイル機器", "社内サーバー", "クラウド"];

    public static readonly DateOnly Day = new(2026, 11, 23);

    public static Edition Edition { get; } = EditionShelf.BesideProgram().Get(EditionShelf.Default)!;

    /// <summary>A small book without a mistake: one asset (row 2), a threat of 3 for each medium, 2 for each of the 55 controls.</summary>
    public static TestBook Book()
    {
        var book = new TestBook();
        book.Add(Register).Row(1, "情報資産名称", "媒体・保存先", "機密性", "完全性", "可用性", "個人情報", "備考", "登録日").Row(2, "顧客名簿", "事務所PC", 2, 1, 0, "有");
        var threats = book.Add(Threats).Row(1, "番号", "媒体・保存先", "想定される脅威", "対策を講じない場合の脅威の発生頻度");
        for (var i = 0; i < Media.Count; i++) threats.Row(i + 2, i + 1, Media[i], "盗まれる", 3);
        var controls = book.Add(Controls).Row(1, "番号", "対策の種類", "情報セキュリティ診断項目", "回答値");
        for (var no = 1; no <= 55; no++) controls.Row(no + 1, no, "種類", $"問い{no}", 2);
        return book;
    }

    /// <summary>The same book with the company's sheet.</summary>
    public static TestBook BookOf(params (string Item, object? Content)[] company)
    {
        var book = Book();
        var sheet = book.Add(Company).Row(1, "項目", "内容");
        for (var i = 0; i < company.Length; i++) sheet.Row(i + 2, company[i].Item, company[i].Content);
        return book;
    }

    /// <summary>The same book, every control of a category answered alike.</summary>
    public static TestBook Answering(this TestBook book, int category, int code)
    {
        var id = Edition.Controls.Categories[category - 1].Id;
        foreach (var control in Edition.Controls.Controls.Where(control => control.Category == id)) book[Controls].Put($"D{control.No + 1}", code);
        return book;
    }
}
