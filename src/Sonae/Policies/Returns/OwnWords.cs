using Sonae.Guideline.Policies;
using Sonae.Guideline.Policies.Merging;

namespace Sonae.Policies.Returns;

/// <summary>Words somebody typed for a clause, a line a paragraph, with the kinds of the lines they replace.</summary>
internal static class OwnWords
{
    public static IReadOnlyList<ClauseBlock> Of(string text, UnitMerge unit, IReadOnlyList<HeldValue> values)
    {
        var kinds = (unit.Theirs ?? unit.Ours ?? []).Select(block => block.Kind).Where(kind => kind != ClauseKind.Table).ToList();
        var blocks = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)
            .Select((line, i) => Block(line, kinds.ElementAtOrDefault(i) is var kind && i < kinds.Count ? kind : kinds.Count > 0 ? kinds[^1] : ClauseKind.Numbered)).ToList();
        var wording = new PolicyWording([new SectionWording("", new("", []), [new UnitWording(unit.Id, blocks)])], []);
        var held = values.Select(value => value with { Then = value.Now }).ToList();
        return TieRule.Tie(wording, wording, wording, new Dictionary<string, IReadOnlyList<HeldValue>> { [unit.Id] = held }).Theirs.Sections[0].Units[0].Blocks;
    }

    private static ClauseBlock Block(string line, ClauseKind kind) =>
        line.StartsWith('・') ? new(ClauseKind.Bullet, [new(InlineKind.Text, line[1..].TrimStart())], []) : new(kind, [new(InlineKind.Text, line)], []);
}
