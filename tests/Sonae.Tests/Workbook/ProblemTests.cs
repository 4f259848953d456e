using System.Text.RegularExpressions;
using Sonae.Words;

namespace Sonae.Tests.Workbook;

/// <summary>Problem lines: their form, their order, all of them.</summary>
public sealed partial class ProblemTests
{
    private static TestBook ManyProblems()
    {
        var book = Books.Book().With(Books.Controls, sheet => sheet.Put("D9", 9).Put("A12", 3).Put("D3", "高"))
            .With(Books.Threats, sheet => sheet.Put("D7", 5).Put("B3", "金庫").Put("D2", 0))
            .With(Books.Register, sheet => sheet.Row(12, null, "書類", 7, "x", 1.5, "?").Row(3, "図面", "金庫", "高", -1, 9, "たぶん", new ErrorValue("#N/A")));
        for (var row = 20; row < 40; row++) book[Books.Register].Row(row, $"資産{row}", "倉庫");
        return book;
    }

    [Fact]
    public void Thirty_and_more_problems_are_all_told_at_once()
    {
        var problems = Assessed.Of(ManyProblems()).Problems;
        Assert.Equal(6 + 5 + 20 + 3 + 3, problems.Count);
        Assert.All(problems, line => Assert.Matches(OfCell(), line));
    }

    [Fact]
    public void They_stand_in_the_order_of_sheet_row_and_column()
    {
        var cells = Assessed.Of(ManyProblems()).Problems.Select(line => line.Split(':')[0]).ToList();
        Assert.Equal(["B3", "C3", "D3", "E3", "F3", "G3", "A12", "C12", "D12", "E12", "F12", "B20"], cells.Take(12).Select(cell => cell.Split('!')[1]));
        Assert.Equal(["脅威の状況!D2", "脅威の状況!B3", "脅威の状況!D7", "対策状況チェック!D3", "対策状況チェック!D9", "対策状況チェック!A12"], cells.TakeLast(6));
    }

    [Fact]
    public void The_order_of_sheets_is_that_of_the_tabs()
    {
        var book = ManyProblems();
        book.Sheets.Reverse();
        Assert.Equal([Books.Controls, Books.Threats, Books.Register], Assessed.Of(book).Problems.Select(line => line.Split('!')[0]).Distinct());
    }

    [Fact]
    public void Every_line_says_what_and_how_to_mend_in_both_languages()
    {
        var japanese = Assessed.Of(ManyProblems()).Problems;
        Assert.All(japanese, line => Assert.True(line.TrimEnd('）').Split('。').Length >= 2 || line.Contains("入れてください", StringComparison.Ordinal) || line.Contains("空欄にしてください", StringComparison.Ordinal), line));
        var english = Assessed.Of(ManyProblems().Bytes(), null, Language.English).Problems;
        Assert.Equal(japanese.Select(line => line.Split(':')[0]), english.Select(line => line.Split(':')[0]));
        Assert.All(english, line => Assert.Matches("[a-z]{3,}", line));
    }

    [Fact]
    public void Two_thousand_problems_are_not_too_many()
    {
        var book = Books.Book();
        for (var row = 3; row < 2003; row++) book[Books.Register].Row(row, "資産", "倉庫");
        Assert.Equal(2000, Assessed.Of(book).Problems.Count);
    }

    [Fact]
    public void What_stood_in_the_cell_never_breaks_the_line()
    {
        var line = Assert.Single(Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put("B2", "金庫\n二段目\r\n" + new string('長', 1000)))).Problems);
        Assert.DoesNotContain('\n', line);
        Assert.True(line.Length < 300, line);
    }

    [GeneratedRegex("^[^!:]+![A-Z]{1,3}[0-9]+: .+")]
    private static partial Regex OfCell();
}
