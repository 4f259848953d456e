using System.Globalization;
using System.Text.RegularExpressions;
using Sonae.Office.Word;

namespace Sonae.Tests.Policies;

/// <summary>What becomes of the documents in LibreOffice: text, marks and colours stay; the pages are few and numbered in order.</summary>
public sealed partial class SavedDocumentTests(SavedDocuments saved, ITestOutputHelper output) : IClassFixture<SavedDocuments>
{
    private const int Fewest = 25, Most = 40;

    [Fact]
    public void Saved_once_they_say_the_same() => Same(files => files.Once!);

    [Fact]
    public void Saved_twice_they_say_the_same() => Same(files => files.Twice!);

    [Fact]
    public void Saved_through_odt_they_say_the_same() => Same(files => files.ThroughOdt!);

    [Fact]
    public void Thirteen_documents_together_have_25_to_40_pages()
    {
        Assert.SkipWhen(Soffice.Missing is not null, Soffice.Missing ?? "");
        var pages = saved.Pages!.GetFiles("*.pdf").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (file.Name, Count: PagesOf(file))).ToList();
        foreach (var (name, count) in pages) output.WriteLine($"{count} {name}");
        output.WriteLine($"{pages.Sum(page => page.Count)} pages");
        Assert.Equal(13, pages.Count);
        Assert.InRange(pages.Sum(page => page.Count), Fewest, Most);
    }

    [Fact]
    public void Sections_count_on_and_clauses_begin_again_in_each_and_go_on_after_tables()
    {
        Assert.SkipWhen(Soffice.Missing is not null, Soffice.Missing ?? "");
        foreach (var file in saved.Pages!.GetFiles("*.pdf"))
        {
            var (section, clause) = (0, 0);
            foreach (var line in TextOf(file).Split('\n'))
            {
                if (SectionNumber().Match(line) is { Success: true } head) (section, clause) = (Next(head, section, file.Name), 0);
                else if (OtherHeading().IsMatch(line)) clause = 0;
                else if (ClauseNumber().Match(line) is { Success: true } item) clause = Next(item, clause, file.Name);
            }
            Assert.True(section >= 3, file.Name);
        }
    }

    [Fact]
    public void Every_page_carries_company_number_date_edition_and_its_place()
    {
        Assert.SkipWhen(Soffice.Missing is not null, Soffice.Missing ?? "");
        foreach (var file in saved.Pages!.GetFiles("*.pdf"))
        {
            var pages = TextOf(file).TrimEnd('\f', '\n').Split('\f');
            for (var i = 0; i < pages.Length; i++)
            {
                var text = Space().Replace(pages[i], "");
                Assert.All(
                    ["つるばみ金属工業株式会社（架空）", $"ISP-{file.Name[..2]}", "改訂日2026年11月23日", "第2版(2016年)の構成です。最新は第4.0版(2026年3月)です。", FormattableString.Invariant($"{i + 1}/{pages.Length}")],
                    words => Assert.Contains(words, text, StringComparison.Ordinal));
            }
        }
    }

    private void Same(Func<SavedDocuments, DirectoryInfo> of)
    {
        Assert.SkipWhen(Soffice.Missing is not null, Soffice.Missing ?? "");
        var before = SavedDocuments.Read(saved.Written!).ToList();
        var after = SavedDocuments.Read(of(saved)).ToList();
        Assert.Equal(14, before.Count);
        Assert.Equal(before.Select(file => file.Name), after.Select(file => file.Name));
        for (var i = 0; i < before.Count; i++)
        {
            Assert.Equal(Lines(before[i].Text), Lines(after[i].Text));
            Assert.Equal(Marked(before[i].Text), Marked(after[i].Text));
            Assert.Equal(Coloured(before[i].Text), Coloured(after[i].Text));
            Assert.Equal(before[i].Text.Properties["SonaePolicy"], after[i].Text.Properties["SonaePolicy"]);
        }
    }

    private static List<string> Lines(WordText text) => text.Paragraphs.Select(paragraph => paragraph.Text.Trim()).Where(line => line.Length > 0).ToList();

    private static List<string> Marked(WordText text) => text.Paragraphs.SelectMany(paragraph => paragraph.Bookmarks.Where(mark => BookmarkName.ClauseOf(mark) is not null).Select(mark => $"{mark} {paragraph.Text.Trim()}")).ToList();

    private static List<string> Coloured(WordText text) => text.Paragraphs.SelectMany(paragraph => paragraph.Pieces).Where(piece => piece.Style is "記入" or "選択").Select(piece => $"{piece.Style} {piece.Text}").ToList();

    private static int Next(Match number, int last, string file)
    {
        Assert.True(int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture) == last + 1, $"{file}: {number.Value} after {last}");
        return last + 1;
    }

    private static int PagesOf(FileInfo pdf) => int.Parse(PageCount().Match(Soffice.Run("pdfinfo", pdf.FullName)).Groups[1].Value, CultureInfo.InvariantCulture);

    private static string TextOf(FileInfo pdf) => Soffice.Run("pdftotext", "-layout", pdf.FullName, "-");

    [GeneratedRegex(@"^\s*第(\d+)条\s")]
    private static partial Regex SectionNumber();

    [GeneratedRegex(@"^(別表\d|この条項の使い方)")]
    private static partial Regex OtherHeading();

    [GeneratedRegex(@"^(\d+)．\s")]
    private static partial Regex ClauseNumber();

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex PageCount();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
