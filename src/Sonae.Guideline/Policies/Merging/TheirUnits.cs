namespace Sonae.Guideline.Policies.Merging;

/// <summary>The clauses of a file that came back, with clauses they added told from those that were there.</summary>
internal sealed class TheirUnits(Dictionary<string, UnitWording> before, Dictionary<string, UnitWording> ours)
{
    private readonly Dictionary<string, IReadOnlyList<ClauseBlock>> blocks = [];
    private readonly List<(string Section, string Id)> places = [];
    private readonly HashSet<string> split = [];
    private int added;

    public IReadOnlyList<(string Section, string Id)> Places => places;

    public IReadOnlyList<ClauseBlock>? Blocks(string id) => blocks.GetValueOrDefault(id);

    public bool IsSplit(string id) => split.Contains(id);

    public bool HasClausesIn(string section) => places.Exists(place => place.Section == section && place.Id != section);

    public static TheirUnits Of(PolicyWording issued, PolicyWording ours, PolicyWording theirs)
    {
        var units = new TheirUnits(Map(issued), Map(ours));
        foreach (var section in theirs.Sections)
        {
            if (section.Heading.Blocks.Count > 0) units.Add(section.Id, section.Heading, isHeading: true);
            foreach (var unit in section.Units) units.Add(section.Id, unit, isHeading: false);
        }
        return units;
    }

    public static Dictionary<string, UnitWording> Map(PolicyWording wording) => wording.Units.DistinctBy(pair => pair.Unit.Id).ToDictionary(pair => pair.Unit.Id, pair => pair.Unit);

    private void Add(string section, UnitWording unit, bool isHeading)
    {
        if (unit.Id.Length == 0)
        {
            Add(section, NewClauseRule.Groups(unit.Blocks));
            return;
        }
        if (!before.TryGetValue(unit.Id, out var issued))
        {
            Put(section, unit.Id, unit.Blocks);
            return;
        }
        var cut = NewClauseRule.Cut(issued, unit, ours.GetValueOrDefault(unit.Id), isHeading);
        Add(section, cut.Before);
        Put(section, unit.Id, cut.Own);
        Add(section, cut.After);
        if (cut.IsSplit) split.Add(unit.Id);
    }

    private void Add(string section, IReadOnlyList<IReadOnlyList<ClauseBlock>> clauses)
    {
        foreach (var clause in clauses) Put(section, FormattableString.Invariant($"{MergeRule.NewPrefix}{++added}"), clause);
    }

    private void Put(string section, string id, IReadOnlyList<ClauseBlock> lines)
    {
        // The same clause twice is one clause with both; whoever marked it so is not punished by losing words.
        if (blocks.TryGetValue(id, out var there)) blocks[id] = [.. there, .. lines];
        else
        {
            blocks[id] = lines;
            places.Add((section, id));
        }
    }
}
