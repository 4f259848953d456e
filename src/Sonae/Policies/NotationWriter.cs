using System.Globalization;
using System.Text;
using Sonae.Guideline.Policies;

namespace Sonae.Policies;

/// <summary>Writes clauses in the plain notation: a line a paragraph, 1． （1） ・ before it, **bold**, __underlined__, 【a fact or choice】, | rows | of tables |.</summary>
public sealed class NotationWriter(NotationNames names)
{
    public string Write(IEnumerable<ClauseBlock> blocks)
    {
        var lines = new List<string>();
        var (numbered, sub) = (0, 0);
        var afterTable = false;
        foreach (var block in blocks)
        {
            // Two tables that follow each other are kept apart by an empty line.
            if (block.Kind == ClauseKind.Table && afterTable) lines.Add("");
            afterTable = block.Kind == ClauseKind.Table;
            sub = block.Kind == ClauseKind.Sub ? sub + 1 : 0;
            if (block.Kind == ClauseKind.Numbered) numbered++;
            if (block.Kind == ClauseKind.Table) lines.AddRange(block.Rows.Select(row => "| " + string.Join(" | ", row.Cells.Select(Line)) + " |"));
            else lines.Add(Lead(block.Kind, numbered, sub) + Start(Line(block.Text)));
        }
        return string.Join('\n', lines);
    }

    /// <summary>The words of one line or cell.</summary>
    public string Line(IReadOnlyList<Inline> runs)
    {
        var text = new StringBuilder();
        var (bold, under) = (false, false);
        foreach (var run in NotationText.Joined(runs))
        {
            var (wantsBold, wantsUnder) = (run.Kind is InlineKind.Bold or InlineKind.BoldUnderlined, run.Kind is InlineKind.Underlined or InlineKind.BoldUnderlined);
            if (bold != wantsBold) text.Append("**");
            if (under != wantsUnder) text.Append("__");
            (bold, under) = (wantsBold, wantsUnder);
            if (run.Kind is InlineKind.Fact or InlineKind.Choice or InlineKind.Company) text.Append(NotationMarks.Open).Append(names.NameOf(run)).Append(NotationMarks.Close);
            else Words(text, run.Value);
        }
        if (bold) text.Append("**");
        if (under) text.Append("__");
        return Edges(text.ToString());
    }

    private static void Words(StringBuilder text, string words)
    {
        var plain = words.ReplaceLineEndings("\n");
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] == '\n') { text.Append(NotationMarks.Break); continue; }
            if (IsSign(plain, i)) text.Append(NotationMarks.Plain);
            text.Append(plain[i]);
        }
    }

    // * and _ mean something in pairs; one in the middle of words, as in an address, is just itself.
    private static bool IsSign(string words, int at) => words[at] is NotationMarks.Bold or NotationMarks.Under
        ? at == 0 || at == words.Length - 1 || words[at - 1] == words[at] || words[at + 1] == words[at]
        : NotationMarks.Signs.Contains(words[at], StringComparison.Ordinal);

    private static string Lead(ClauseKind kind, int numbered, int sub) => kind switch
    {
        ClauseKind.Numbered => numbered.ToString(CultureInfo.InvariantCulture) + "．",
        ClauseKind.Sub => $"（{sub.ToString(CultureInfo.InvariantCulture)}）",
        ClauseKind.Bullet => NotationMarks.Dot.ToString(),
        _ => "",
    };

    // Words that look like the start of a list stay words.
    private static string Start(string line) => NotationText.Lead(line).Length > 0 ? NotationMarks.Plain + line : line;

    // White space at the edges is not seen, so it is said.
    private static string Edges(string line)
    {
        if (line.Length == 0) return line;
        if (char.IsWhiteSpace(line[^1])) line = line[..^1] + NotationMarks.Plain + line[^1];
        return char.IsWhiteSpace(line[0]) ? NotationMarks.Plain + line : line;
    }
}
