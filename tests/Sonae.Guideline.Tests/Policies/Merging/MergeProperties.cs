using CsCheck;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Policies.Merging;

namespace Sonae.Guideline.Tests.Policies.Merging;

/// <summary>What must hold of merging whatever two people did to a text.</summary>
public sealed class MergeProperties
{
    private static readonly string[] Pieces = ["台帳に載せる", "施錠して保管する", "年に一度見直す", "代表者が承認する", "記録を残す", "持ち出さない", "暗号化する", "廃棄する"];

    private static readonly Gen<string> Line =
        from kind in Draws.OneOf("1 ", "（ ", "・ ", "")
        from first in Draws.OneOf(Pieces)
        from second in Draws.OneOf(Pieces)
        select $"{kind}{first}、{second}。";

    /// <summary>Sections a and b with clauses a0 … that have one to three lines.</summary>
    private static readonly Gen<List<(string Id, List<string> Lines)>> Document = Gen.Select(Line.List[1, 3], Gen.Bool).List[2, 6].Select(units =>
        units.Select((unit, i) => ($"{(i * 2 < units.Count ? 'a' : 'b')}{i}", Numbered(unit.Item1))).ToList());

    private static readonly Gen<int[]> Choices = Gen.Int[0, 99].Array[12];

    [Fact]
    public void What_only_we_changed_is_ours() => Drawn().Sample((before, x, _) =>
        Same(Merge(before, x, before), Flat(x)));

    [Fact]
    public void What_only_they_changed_is_theirs() => Drawn().Sample((before, _, y) =>
        Same(Merge(before, before, y), Flat(y)));

    [Fact]
    public void What_both_made_is_made_once() => Drawn().Sample((before, x, _) =>
        Same(Merge(before, x, x), Flat(x)));

    [Fact]
    public void A_conflict_is_one_from_either_side() => Drawn().Sample((before, x, y) =>
        Assert.Equal(Conflicts(Merge(before, x, y)), Conflicts(Merge(before, y, x))));

    [Fact]
    public void Nothing_they_typed_is_lost() => Gen.Select(Drawn(), Line.List[0, 4], Choices).Sample((drawn, typed, at) =>
    {
        var (before, x, y) = drawn;
        var lines = Lines(y).ToList();
        for (var i = 0; i < typed.Count; i++) lines.Insert(at[i] % (lines.Count + 1), typed[i]);
        var finding = Texts.Merge(Lines(before), Lines(x), [.. lines]);
        var kept = finding.Units.SelectMany(unit => (unit.Result ?? []).Concat(unit.Theirs ?? [])).Concat(finding.Told.Select(line => line.Block)).Select(BlockText.Key).ToHashSet();
        Assert.All(Texts.Lines([.. lines]), line => Assert.Contains(BlockText.Key(line.Block), kept));
    });

    [Fact]
    public void Merged_text_has_each_line_of_both_unless_one_took_it_out() => Drawn().Sample((before, x, y) =>
    {
        var finding = Merge(before, x, y);
        if (finding.Conflicts > 0) return;
        var (was, ours, theirs) = (Flat(before), Flat(x), Flat(y));
        var merged = finding.Units.SelectMany(unit => unit.Result ?? []).Select(Texts.Shown).ToList();
        Assert.All(merged, line => Assert.True(ours.Contains(line) || theirs.Contains(line)));
        Assert.All(was.Where(line => was.Count(one => one == line) == 1 && ours.Contains(line) && theirs.Contains(line)), line => Assert.Contains(line, merged));
    });

    private static Gen<(List<(string Id, List<string> Lines)> Before, List<(string Id, List<string> Lines)> Ours, List<(string Id, List<string> Lines)> Theirs)> Drawn() =>
        from before in Document
        from ours in Changed(before)
        from theirs in Changed(before)
        select (before, ours, theirs);

    /// <summary>Lines reworded, added below, taken out; clauses taken out or moved within their section.</summary>
    private static Gen<List<(string Id, List<string> Lines)>> Changed(List<(string Id, List<string> Lines)> before) =>
        from choices in Choices
        from line in Line
        select Change(before, choices, line);

    private static List<(string Id, List<string> Lines)> Change(List<(string Id, List<string> Lines)> before, int[] choices, string line)
    {
        var text = before.Select(unit => (unit.Id, Lines: unit.Lines.ToList())).ToList();
        var unit = text[choices[0] % text.Count];
        if (choices[1] < 50) unit.Lines[choices[2] % unit.Lines.Count] = unit.Lines[choices[2] % unit.Lines.Count].Replace("。", "ものとする。", StringComparison.Ordinal);
        if (choices[3] < 40) text[choices[4] % text.Count].Lines.Add("（ " + line.TrimStart('1', ' ', '（', '・'));
        if (choices[5] < 30 && text.Count > 1) text.RemoveAt(choices[6] % text.Count);
        if (choices[7] < 30) Swap(text, choices[8] % text.Count);
        if (choices[9] < 30 && text[choices[10] % text.Count].Lines is { Count: > 1 } lines) lines.RemoveAt(1);
        return text;
    }

    private static void Swap(List<(string Id, List<string> Lines)> text, int at)
    {
        if (at + 1 < text.Count && text[at].Id[0] == text[at + 1].Id[0]) (text[at], text[at + 1]) = (text[at + 1], text[at]);
    }

    // The first line of a clause is numbered, the others are not.
    private static List<string> Numbered(List<string> lines) => [.. lines.Select((line, i) => (i == 0 ? "1 " : "（ ") + line.TrimStart('1', ' ', '（', '・'))];

    private static MergeFinding Merge(List<(string Id, List<string> Lines)> before, List<(string Id, List<string> Lines)> ours, List<(string Id, List<string> Lines)> theirs)
    {
        var issued = Texts.Wording(Lines(before));
        return MergeRule.Merge(issued, Texts.Wording(Lines(ours)), Texts.Wording(Lines(theirs)));
    }

    private static string[] Lines(List<(string Id, List<string> Lines)> text) =>
        [.. text.GroupBy(unit => unit.Id[0]).SelectMany(section => section.SelectMany(unit => unit.Lines.Select((line, i) => i == 0 ? $"{unit.Id}: {line}" : line)).Prepend($"# {section.Key}: 条{section.Key}"))];

    private static List<string> Flat(List<(string Id, List<string> Lines)> text) => [.. Texts.Lines(Lines(text)).Select(line => Texts.Shown(line.Block))];

    private static void Same(MergeFinding finding, List<string> text)
    {
        Assert.Equal(0, finding.Conflicts);
        Assert.Equal(text, finding.Units.Where(unit => unit.Result is not null).SelectMany(unit => unit.Result!).Select(Texts.Shown));
    }

    private static string Conflicts(MergeFinding finding) => string.Join(' ', finding.Units.Where(unit => unit.IsConflict).Select(unit => unit.Id).Order(StringComparer.Ordinal));
}
