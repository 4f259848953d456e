namespace Sonae.Guideline.Policies.Merging;

/// <summary>Ties words that were typed for a fact or a choice back to it, so that they change with it later; only where they stand exactly as often as the clause names it.</summary>
public static class TieRule
{
    public static TiedWordings Tie(PolicyWording issued, PolicyWording ours, PolicyWording theirs, IReadOnlyDictionary<string, IReadOnlyList<HeldValue>> values)
    {
        var lost = new List<LostValue>();
        var (before, our, their) = (Units(issued), Units(ours), Units(theirs));
        foreach (var (id, held) in values)
            foreach (var value in held.Where(value => value.Then.Length > 0 && value.Now.Length > 0).OrderByDescending(value => value.Then.Length))
            {
                var (was, now, back) = (Count(before.GetValueOrDefault(id), value.Then), Count(our.GetValueOrDefault(id), value.Now), Count(their.GetValueOrDefault(id), value.Then));
                if (back == value.Times && Fits(was, value) && Fits(now, value))
                {
                    Replace(before, id, value.Then, value.Placeholder);
                    Replace(our, id, value.Now, value.Placeholder);
                    Replace(their, id, value.Then, value.Placeholder);
                }
                else if (back is not null && was == value.Times && Fits(now, value)) lost.Add(new(id, value));
            }
        return new(With(issued, before), With(ours, our), With(theirs, their), lost);
    }

    private static bool Fits(int? count, HeldValue value) => count is null || count == value.Times;

    private static int? Count(IReadOnlyList<ClauseBlock>? blocks, string words) => blocks?.SelectMany(AllRuns).Where(BlockText.IsWords).Sum(run => run.Value.Split(words).Length - 1);

    private static IEnumerable<Inline> AllRuns(ClauseBlock block) => BlockText.Joined(block.Text).Concat(block.Rows.SelectMany(row => row.Cells).SelectMany(BlockText.Joined));

    private static void Replace(Dictionary<string, IReadOnlyList<ClauseBlock>> text, string id, string words, Inline placeholder)
    {
        if (!text.TryGetValue(id, out var blocks)) return;
        text[id] = [.. blocks.Select(block => new ClauseBlock(block.Kind, Tied(block.Text, words, placeholder),
            [.. block.Rows.Select(row => new ClauseRow([.. row.Cells.Select(cell => Tied(cell, words, placeholder))]))]))];
    }

    private static IReadOnlyList<Inline> Tied(IReadOnlyList<Inline> runs, string words, Inline placeholder) =>
        BlockText.Joined(BlockText.Joined(runs).SelectMany(run => !BlockText.IsWords(run) ? [run] : run.Value.Split(words)
            .SelectMany((piece, i) => i == 0 ? new[] { run with { Value = piece } } : [placeholder, run with { Value = piece }])));

    private static Dictionary<string, IReadOnlyList<ClauseBlock>> Units(PolicyWording wording) => wording.Units.DistinctBy(pair => pair.Unit.Id).ToDictionary(pair => pair.Unit.Id, pair => pair.Unit.Blocks);

    private static PolicyWording With(PolicyWording wording, Dictionary<string, IReadOnlyList<ClauseBlock>> blocks) => wording with
    {
        Sections = [.. wording.Sections.Select(section => section with { Units = [.. section.Units.Select(unit => blocks.TryGetValue(unit.Id, out var tied) ? unit with { Blocks = tied } : unit)] })],
    };
}
