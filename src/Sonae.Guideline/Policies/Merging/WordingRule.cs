namespace Sonae.Guideline.Policies.Merging;

/// <summary>Gathers the lines of a document into clauses: from a clause's mark up to the next mark or heading.</summary>
public static class WordingRule
{
    /// <summary>The wording of a file of our own, whose marks are beyond doubt.</summary>
    public static PolicyWording OfOwn(IReadOnlyList<MarkedLine> lines, IReadOnlySet<string> sections) =>
        Of(lines, lines.Where(line => line.Marks.Count > 0).ToDictionary(line => line.Number, line => line.Marks[0]), sections, null);

    /// <summary>The wording of a file that came back, once it is known which clause begins where; headings without a mark are new unless the issued file had them, too.</summary>
    public static PolicyWording Of(IReadOnlyList<MarkedLine> lines, IReadOnlyDictionary<int, string> attached, IReadOnlySet<string> sections, PolicyWording? issued)
    {
        var around = issued?.Around.Select(BlockText.Plain).ToHashSet();
        var home = issued?.Units.ToDictionary(pair => pair.Unit.Id, pair => pair.Section) ?? [];
        var gathered = new Gathering(attached.Values.ToHashSet(), home);
        foreach (var line in lines)
        {
            if (attached.TryGetValue(line.Number, out var id)) gathered.Begin(id, line.Block, sections.Contains(id));
            else if (line.IsHeading) gathered.BeginUnmarked(line.Block, isNew: around is not null && !around.Contains(BlockText.Plain(line.Block)));
            else gathered.Add(line.Block);
        }
        return gathered.End();
    }

    private sealed class Gathering(HashSet<string> marked, Dictionary<string, string> home)
    {
        private readonly List<(string Id, List<ClauseBlock> Heading, List<(string Id, List<ClauseBlock> Blocks)> Units)> sections = [];
        private readonly List<ClauseBlock> around = [];
        private List<ClauseBlock>? current;

        public void Begin(string id, ClauseBlock block, bool isSection)
        {
            current = [block];
            if (isSection) sections.Add((id, current, []));
            else Section(home.GetValueOrDefault(id)).Add((id, current));
        }

        public void BeginUnmarked(ClauseBlock heading, bool isNew)
        {
            // What stands before the first clause is no part of the text.
            isNew &= sections.Count > 0;
            current = isNew ? [heading] : null;
            if (isNew) Section(null).Add(("", current!));
            else around.Add(heading);
        }

        public void Add(ClauseBlock block) => (current ?? around).Add(block);

        public PolicyWording End() => new([.. sections.Select(section => new SectionWording(section.Id, new(section.Id, section.Heading),
            [.. section.Units.Select(unit => new UnitWording(unit.Id, unit.Blocks))]))], around);

        // A heading that was taken out leaves its clauses where they belong.
        private List<(string Id, List<ClauseBlock> Blocks)> Section(string? wanted)
        {
            var isGone = wanted is { Length: > 0 } && !marked.Contains(wanted);
            if (isGone && sections.FindLast(section => section.Id == wanted) is { Units: not null } there) return there.Units;
            if (isGone || sections.Count == 0) sections.Add((isGone ? wanted! : "", [], []));
            return sections[^1].Units;
        }
    }
}
