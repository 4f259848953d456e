using CsCheck;
using Sonae.Guideline.Policies;
using Sonae.Policies;
using Sonae.Words;

namespace Sonae.Tests.Policies.Editing;

/// <summary>The plain notation of own words: what is written is read again, and whatever is typed is told or kept.</summary>
public sealed class NotationTests
{
    private static readonly NotationNames Names = new(Given.Edition.Policies, Language.Japanese);

    private static readonly Inline[] Fields = [.. Given.Edition.Policies.Facts.Select(fact => new Inline(InlineKind.Fact, fact.Id)), .. Given.Edition.Policies.Choices.Select(choice => new Inline(InlineKind.Choice, choice.Id)), new Inline(InlineKind.Company, "representativeTitle")];

    private static readonly Gen<string> Words = Gen.String[Gen.Frequency((6, Gen.Char["部門責任者は、バックアップを確かめる。"]), (3, Gen.Char["*_|【】＼↵・（）1．.() 　abc\n"])), 1, 24];

    private static readonly Gen<Inline> Run = Gen.OneOf(
        Gen.Select(Gen.Int[0, 3].Select(i => ((InlineKind[])[InlineKind.Text, InlineKind.Bold, InlineKind.Underlined, InlineKind.BoldUnderlined])[i]), Words, (kind, words) => new Inline(kind, words)),
        Gen.Int[0, Fields.Length - 1].Select(i => Fields[i]));

    private static readonly Gen<IReadOnlyList<Inline>> Runs = Run.List[1, 6].Select(runs => (IReadOnlyList<Inline>)runs);

    private static readonly Gen<ClauseBlock> Line = Gen.Select(Gen.Int[0, 3].Select(i => (ClauseKind)i), Runs, (kind, runs) => new ClauseBlock(kind, runs, []));

    private static readonly Gen<ClauseBlock> Table = Gen.Int[1, 4].SelectMany(columns => Runs.Array[columns].List[2, 4]).Select(rows => new ClauseBlock(ClauseKind.Table, [], [.. rows.Select(row => new ClauseRow(row))]));

    [Fact]
    public void What_is_written_is_read_again() =>
        Gen.Frequency((4, Line), (1, Table)).List[1, 8].Sample(blocks =>
        {
            var read = NotationReader.Read(new NotationWriter(Names).Write(blocks), Names);
            return read.Problems.Count == 0 && ClauseJson.Write(read.Blocks) == ClauseJson.Write(Joined(blocks));
        }, iter: 5000, print: blocks => new NotationWriter(Names).Write(blocks));

    [Fact]
    public void So_is_every_clause_of_the_edition()
    {
        foreach (var unit in Given.Edition.Clauses.Values.SelectMany(text => text.Sections).SelectMany(ClauseUnit.Of))
        {
            var blocks = unit.Clauses.Select(clause => new ClauseBlock(clause.Kind, clause.Text, clause.Rows)).ToList();
            var read = NotationReader.Read(new NotationWriter(Names).Write(blocks), Names);
            Assert.Empty(read.Problems);
            Assert.Equal(ClauseJson.Write(Joined(blocks)), ClauseJson.Write(read.Blocks));
        }
    }

    [Fact]
    public void Naughty_strings_are_kept_as_words_and_make_a_document()
    {
        var list = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "corpus", "text", "blns.txt");
        Assert.SkipUnless(File.Exists(list), $"no list of naughty strings at {list}");
        var lines = File.ReadLines(list).Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        Assert.True(lines.Count > 400);
        foreach (var line in lines)
        {
            var written = new ClauseBlock(ClauseKind.Plain, [new Inline(InlineKind.Text, line)], []);
            var read = NotationReader.Read(new NotationWriter(Names).Write([written]), Names);
            Assert.Empty(read.Problems);
            Assert.Equal(Seen(line).TrimEnd('\n'), PlainWords.Of(read.Blocks.Select(block => new Clause("", block.Kind, Guideline.Editions.Condition.Always, [], block.Text, block.Rows))));
            // As typed by somebody who knows no sign: told, or read to something that stays what it is.
            var typed = NotationReader.Read(line, Names);
            if (typed.Problems.Count == 0) Assert.Equal(ClauseJson.Write(typed.Blocks), ClauseJson.Write(ClauseJson.Read(ClauseJson.Write(NotationReader.Read(new NotationWriter(Names).Write(typed.Blocks), Names).Blocks))));
        }
    }

    [Theory]
    [InlineData("1．**始め", 1, "bold")]
    [InlineData("ことば\n・__線", 2, "under")]
    [InlineData("【ない項目】", 1, "name.unknown")]
    [InlineData("a\n\n【開いたまま", 3, "name.open")]
    [InlineData("| a | b |\n| c |", 2, "row.cells")]
    [InlineData("| a | b |", 1, "table.short")]
    [InlineData("・", 1, "line.empty")]
    [InlineData(" \n　\n", 1, "empty")]
    public void A_problem_is_told_with_its_line(string text, int line, string code)
    {
        var problem = NotationReader.Read(text, Names).Problems[0];
        Assert.Equal((line, code), (problem.Line, problem.Code));
    }

    [Fact]
    public void Every_problem_is_told_at_once() => Assert.Equal([1, 2, 3, 5], NotationReader.Read("**a\n__b\n【c】\nd\n（1）", Names).Problems.Select(problem => problem.Line));

    [Fact]
    public void People_write_signs_in_several_ways()
    {
        var read = NotationReader.Read("１．一\n2. 二\n(1) 細目\n•点\n3.5mmの板\ntarou_y@example.jp", Names);
        Assert.Equal([ClauseKind.Numbered, ClauseKind.Numbered, ClauseKind.Sub, ClauseKind.Bullet, ClauseKind.Plain, ClauseKind.Plain], read.Blocks.Select(block => block.Kind));
        Assert.Equal("tarou_y@example.jp", new NotationWriter(Names).Write([read.Blocks[^1]]));
    }

    private static string Seen(string line) => string.Concat(line.ReplaceLineEndings("\n").Select(letter => letter != '\n' && char.IsControl(letter) ? ' ' : letter));

    // The test's own way of joining, to compare with.
    private static List<ClauseBlock> Joined(IEnumerable<ClauseBlock> blocks) => blocks.Select(block => block with { Text = Joined(block.Text), Rows = [.. block.Rows.Select(row => new ClauseRow([.. row.Cells.Select(cell => (IReadOnlyList<Inline>)Joined(cell))]))] }).ToList();

    private static List<Inline> Joined(IReadOnlyList<Inline> runs)
    {
        var joined = new Stack<Inline>();
        foreach (var run in runs)
            if (joined.TryPeek(out var last) && last.Kind == run.Kind && run.Kind is InlineKind.Text or InlineKind.Bold or InlineKind.Underlined or InlineKind.BoldUnderlined && last!.Kind == run.Kind) joined.Push(run with { Value = joined.Pop().Value + run.Value });
            else joined.Push(run);
        return [.. joined.Reverse()];
    }
}
