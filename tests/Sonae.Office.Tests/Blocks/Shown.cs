using Sonae.Office.Word;
using Sonae.Office.Word.Reading;

namespace Sonae.Office.Tests.Blocks;

/// <summary>Blocks as short lines that tests can compare: kind and level, bookmarks, text with *bold* and _underlined_ pieces.</summary>
internal static class Shown
{
    public static List<string> Of(WordReading reading) => [.. reading.Blocks.Select(Of)];

    public static List<string> Notices(WordReading reading) => [.. reading.Notices.Select(notice => $"{notice.Block} {notice.Kind} {notice.Words}".TrimEnd())];

    public static string Of(ReadBlock block) => $"{Kind(block)}{string.Concat(block.Bookmarks.Select(mark => $" [{mark}]"))} {(block.Kind == ReadKind.Table ? Rows(block) : Of(block.Text))}".TrimEnd();

    private static string Kind(ReadBlock block) => block.Kind is ReadKind.Plain or ReadKind.Table or ReadKind.Note ? $"{block.Kind}" : $"{block.Kind}{block.Level}";

    private static string Rows(ReadBlock block) => string.Join(" / ", block.Rows.Select(row => string.Join(" | ", row.Select(Of))));

    private static string Of(ReadCell cell) => $"{(cell.Span > 1 ? $"<{cell.Span}>" : "")}{(cell.Continues ? "^" : "")}{string.Join('¶', cell.Paragraphs.Select(Of))}";

    private static string Of(Inline text) => string.Concat(text.Runs.Select(run => run.Mark switch
    {
        RunMark.None => run.Text,
        RunMark.Bold => $"*{run.Text}*",
        RunMark.Underline => $"_{run.Text}_",
        RunMark.Bold | RunMark.Underline => $"*_{run.Text}_*",
        _ => $"<{run.Mark}:{run.Text}>",
    }));
}
