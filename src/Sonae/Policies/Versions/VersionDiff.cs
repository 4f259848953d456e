using Sonae.Office.Word;
using Sonae.Words;

namespace Sonae.Policies.Versions;

/// <summary>What became of a clause between two versions.</summary>
public enum ClauseFate { Added, Removed, Reworded }

/// <summary>A clause that differs between two versions: where it stands, and its words before and after.</summary>
public sealed record ClauseDiff(ClauseFate Fate, string Clause, string Place, string Before, string After);

/// <summary>Compares two versions of a policy clause by clause, by the marks their files carry (版の違い).</summary>
public static class VersionDiff
{
    public static IReadOnlyList<ClauseDiff> Of(WordDocument then, WordDocument now, Language language)
    {
        var (old, current) = (Clauses(then, language), Clauses(now, language));
        var before = old.ToDictionary(clause => clause.Id);
        var after = current.Select(clause => clause.Id).ToHashSet();
        var found = new List<ClauseDiff>();
        foreach (var clause in current)
        {
            if (!before.TryGetValue(clause.Id, out var known)) found.Add(new(ClauseFate.Added, clause.Id, clause.Place, "", clause.Words));
            else if (known.Words != clause.Words) found.Add(new(ClauseFate.Reworded, clause.Id, clause.Place, known.Words, clause.Words));
        }
        return [.. found, .. old.Where(clause => !after.Contains(clause.Id)).Select(clause => new ClauseDiff(ClauseFate.Removed, clause.Id, clause.Place, clause.Words, ""))];
    }

    /// <summary>Every marked clause with its place, such as 第3条2項, and the words that stand until the next mark.</summary>
    public static IReadOnlyList<(string Id, string Place, string Words)> Clauses(WordDocument document, Language language)
    {
        var (numbers, clauses) = (new ClauseNumbers(language), new List<(string Id, string Place, string Words)>());
        var section = "";
        foreach (var block in document.Blocks)
        {
            var number = block is NumberedClause numbered ? numbers.Next(numbered.Level, numbered.Restart) : "";
            if (block is NumberedClause { Level: 1 } head) (section, number) = ($"{number} {head.Text.Text}", "");
            else if (block is Heading heading) (section, number) = (heading.Text.Text, "");
            var words = Words(block);
            if (block.Bookmark is { } mark && BookmarkName.ClauseOf(mark) is { } id) clauses.Add((id, $"{section}　{number}".Trim('　'), words));
            else if (clauses.Count > 0 && words.Length > 0) clauses[^1] = clauses[^1] with { Words = $"{clauses[^1].Words}\n{words}" };
        }
        return clauses;
    }

    private static string Words(Block block) => block switch
    {
        NumberedClause clause => clause.Text.Text,
        Heading heading => heading.Text.Text,
        Paragraph paragraph => paragraph.Text.Text,
        BulletList list => string.Join('\n', list.Items.Select(item => item.Text.Text)),
        Table table => string.Join('\n', table.Rows.Select(row => string.Join('　', row.Select(cell => string.Join(' ', cell.Paragraphs.Select(line => line.Text)))))),
        _ => "",
    };
}
