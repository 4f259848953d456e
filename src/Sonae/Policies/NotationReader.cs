using System.Text;
using Sonae.Guideline.Policies;

namespace Sonae.Policies;

/// <summary>What is wrong with a line somebody wrote: the line, the code of the words that tell it, what is meant.</summary>
public sealed record NotationProblem(int Line, string Code, string What = "");

/// <summary>What was read of a company's own words, and everything that could not be.</summary>
public sealed record NotationResult(IReadOnlyList<ClauseBlock> Blocks, IReadOnlyList<NotationProblem> Problems);

/// <summary>Reads the plain notation of <see cref="NotationWriter"/>; every problem at once, each with its line.</summary>
public sealed class NotationReader(NotationNames names)
{
    private readonly List<ClauseBlock> blocks = [];
    private readonly List<NotationProblem> problems = [];
    private List<ClauseRow>? table;
    private int line;

    public static NotationResult Read(string text, NotationNames names)
    {
        var reader = new NotationReader(names);
        foreach (var written in text.ReplaceLineEndings("\n").Split('\n')) reader.Take(written);
        reader.EndTable();
        if (reader.blocks.Count == 0) reader.problems.Add(new(1, "empty"));
        return new(reader.blocks, reader.problems);
    }

    /// <summary>Reads the words of one cell; line ends in it are spaces.</summary>
    public static (IReadOnlyList<Inline> Runs, IReadOnlyList<NotationProblem> Problems) ReadLine(string text, NotationNames names)
    {
        var reader = new NotationReader(names) { line = 1 };
        var runs = reader.Runs(Trimmed(text.ReplaceLineEndings(" ")));
        return (runs, reader.problems);
    }

    private void Take(string written)
    {
        line++;
        var text = Trimmed(written);
        var lead = NotationText.Lead(text);
        var kind = NotationText.KindOf(lead);
        if (kind != ClauseKind.Table) EndTable();
        if (text.Length == 0) return;
        if (kind == ClauseKind.Table) Row(text);
        else if (Runs(Trimmed(text[lead.Length..])) is { Count: > 0 } runs) blocks.Add(new ClauseBlock(kind, runs, []));
        else if (problems.All(problem => problem.Line != line)) problems.Add(new(line, "line.empty"));
    }

    private void Row(string text)
    {
        var cells = Cells(text[1..]);
        table ??= [];
        if (cells.Count == 0)
        {
            problems.Add(new(line, "line.empty"));
            return;
        }
        if (table.Count > 0 && table[0].Cells.Count != cells.Count) problems.Add(new(line, "row.cells", $"{table[0].Cells.Count}"));
        table.Add(new ClauseRow(cells.ConvertAll(cell => (IReadOnlyList<Inline>)Runs(Trimmed(cell)))));
    }

    private void EndTable()
    {
        if (table is null) return;
        if (table.Count < 2) problems.Add(new(line, "table.short"));
        blocks.Add(new ClauseBlock(ClauseKind.Table, [], table));
        table = null;
    }

    private static List<string> Cells(string text)
    {
        var (cells, cell) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == NotationMarks.Plain && i + 1 < text.Length) cell.Append(text[i++]).Append(text[i]);
            else if (text[i] == NotationMarks.Cell) { cells.Add(cell.ToString()); cell.Clear(); }
            else cell.Append(text[i]);
        }
        // The last sign closes the row; without it the rest is a cell as well.
        if (Trimmed(cell.ToString()).Length > 0) cells.Add(cell.ToString());
        return cells;
    }

    private List<Inline> Runs(string text)
    {
        var (runs, words) = (new List<Inline>(), new StringBuilder());
        var (bold, under) = (false, false);
        void End()
        {
            runs.Add(new Inline((bold, under) switch { (true, true) => InlineKind.BoldUnderlined, (true, _) => InlineKind.Bold, (_, true) => InlineKind.Underlined, _ => InlineKind.Text }, words.ToString()));
            words.Clear();
        }
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (text[i] == NotationMarks.Plain && (IsStart(text, i) || NotationMarks.Signs.Contains(next, StringComparison.Ordinal) || (i + 2 == text.Length && char.IsWhiteSpace(next)))) { words.Append(Known(next)); i++; }
            else if (text[i] == NotationMarks.Break) words.Append('\n');
            else if (text[i] is NotationMarks.Bold && next == NotationMarks.Bold) { End(); bold = !bold; i++; }
            else if (text[i] is NotationMarks.Under && next == NotationMarks.Under) { End(); under = !under; i++; }
            else if (text[i] == NotationMarks.Open) { End(); i = Name(text, i, runs); }
            else words.Append(Known(text[i]));
        }
        End();
        if (bold) problems.Add(new(line, "bold"));
        if (under) problems.Add(new(line, "under"));
        return NotationText.Joined(runs);
    }

    // At a line's start it keeps list signs and white space from being taken for layout.
    private static bool IsStart(string text, int at) => at == 0 && text.Length > 1 && (char.IsWhiteSpace(text[1]) || NotationText.Lead(text[1..]).Length > 0);

    // A sign nobody can see or store is a space.
    private static char Known(char letter) => char.IsControl(letter) ? ' ' : letter;

    private int Name(string text, int open, List<Inline> runs)
    {
        var close = text.IndexOf(NotationMarks.Close, open);
        if (close < 0)
        {
            problems.Add(new(line, "name.open", text[open..Math.Min(text.Length, open + 20)]));
            return text.Length;
        }
        var name = text[(open + 1)..close];
        if (names.Find(name) is { } run) runs.Add(run);
        else problems.Add(new(line, "name.unknown", name));
        return close;
    }

    private static string Trimmed(string text)
    {
        var start = text.TrimStart();
        var end = start.TrimEnd();
        // A space that is said to be meant stays.
        return end.EndsWith(NotationMarks.Plain) && end.Length < start.Length && !IsPlain(end) ? start[..(end.Length + 1)] : end;
    }

    // Whether the sign at the end is itself said to be just a sign.
    private static bool IsPlain(string text) => text.Reverse().TakeWhile(letter => letter == NotationMarks.Plain).Count() % 2 == 0;
}
