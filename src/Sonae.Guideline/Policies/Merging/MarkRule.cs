namespace Sonae.Guideline.Policies.Merging;

/// <summary>Finds the clauses of an issued policy in a file that came back, by their marks; where a mark is missing, doubled or moved it proposes by likeness of the words and decides nothing.</summary>
public static class MarkRule
{
    public static MarkFinding Find(PolicyWording issued, IReadOnlyList<MarkedLine> lines)
    {
        var known = issued.Units.Select(pair => pair.Unit).DistinctBy(unit => unit.Id).ToDictionary(unit => unit.Id, unit => BlockText.Plain(unit.Blocks[0]));
        var place = new Places(lines, known);
        var (settled, questions) = (new Dictionary<string, int>(), new List<MarkQuestion>());
        foreach (var (id, words) in known)
        {
            if (place.Question(id, words) is { } question) questions.Add(question);
            else if (place.MarkedBy(id) is [var only, ..]) settled[id] = only;
        }
        return new(settled, Distinct(questions, settled));
    }

    /// <summary>The clause a mark names, also when a program has numbered the copy of a mark.</summary>
    public static string ClauseOf(string mark)
    {
        var copy = mark.IndexOf("_Copy_", StringComparison.Ordinal);
        return copy > 0 ? mark[..copy] : mark;
    }

    // One line is proposed for one clause: the one it is most like.
    private static List<MarkQuestion> Distinct(List<MarkQuestion> questions, Dictionary<string, int> settled)
    {
        var taken = settled.Values.ToHashSet();
        var proposed = new Dictionary<string, int?>();
        foreach (var question in questions.OrderByDescending(question => question.Candidates.Max(candidate => candidate.Likeness)))
        {
            var best = question.Proposed is { } wanted && !taken.Contains(wanted) ? wanted
                : question.Candidates.Where(candidate => candidate.Likeness >= MergeLimits.Alike && !taken.Contains(candidate.Line)).Select(candidate => (int?)candidate.Line).FirstOrDefault();
            if (best is { } line) taken.Add(line);
            proposed[question.Id] = best;
        }
        return questions.ConvertAll(question => question with { Proposed = proposed[question.Id] });
    }

    private sealed class Places
    {
        private readonly IReadOnlyList<MarkedLine> lines;
        private readonly Dictionary<string, string> known;
        private readonly string[] words;
        private readonly string?[] owner;
        private readonly Dictionary<string, List<int>> marked = [];
        private readonly Dictionary<string, List<int>> copies = [];

        public Places(IReadOnlyList<MarkedLine> lines, Dictionary<string, string> known)
        {
            (this.lines, this.known, owner) = (lines, known, new string?[lines.Count]);
            words = [.. lines.Select(line => BlockText.Plain(line.Block))];
            for (var i = 0; i < lines.Count; i++)
            {
                // Where marks have met in one line it is the clause it is most like; the others are to be looked for.
                owner[i] = lines[i].Marks.Where(known.ContainsKey).OrderByDescending(id => LikenessRule.Of(known[id], words[i])).FirstOrDefault();
                if (owner[i] is { } id) Add(marked, id, i);
                foreach (var copy in lines[i].Marks.Where(mark => ClauseOf(mark) != mark).Select(ClauseOf).Where(known.ContainsKey)) Add(copies, copy, i);
            }
        }

        public List<int> MarkedBy(string id) => marked.GetValueOrDefault(id, []);

        public MarkQuestion? Question(string id, string text)
        {
            var (here, copied) = (MarkedBy(id), copies.GetValueOrDefault(id, []));
            if (here.Count + copied.Count > 1) return Ask(id, MarkTrouble.Doubled, [.. here, .. copied], text);
            if (here is [var only]) return LikenessRule.Of(text, words[only]) >= MergeLimits.Foreign || Others(text, MergeLimits.ClearlyAlike) is not { Count: > 0 } better || better.Exists(line => IsWithin(line, only))
                ? null : Ask(id, MarkTrouble.Moved, [only, .. better], text);
            var found = copied.Concat(Others(text, MergeLimits.Alike)).Distinct().ToList();
            return found.Count == 0 ? null : Ask(id, MarkTrouble.Missing, found, text);
        }

        private MarkQuestion Ask(string id, MarkTrouble trouble, IReadOnlyList<int> found, string text)
        {
            var candidates = found.Select(line => new MarkCandidate(line, LikenessRule.Of(text, words[line]), owner[line] == id))
                .OrderByDescending(candidate => candidate.Likeness).ThenByDescending(candidate => candidate.IsMarked).ThenBy(candidate => candidate.Line).Take(MergeLimits.MostCandidates).ToList();
            return new(id, trouble, candidates, candidates[0].Line);
        }

        // Lines nobody's mark stands at, or whose own mark stands at foreign words.
        private List<int> Others(string text, double least) => [.. Enumerable.Range(0, lines.Count)
            .Where(i => IsNear(words[i].Length, text.Length) && LikenessRule.Of(text, words[i]) >= least && (owner[i] is not { } other || LikenessRule.Of(known[other], words[i]) < MergeLimits.Foreign))];

        private static bool IsNear(int some, int other) => some <= other * MergeLimits.MostTimesLonger && other <= some * MergeLimits.MostTimesLonger;

        private bool IsWithin(int line, int start) => line > start && Enumerable.Range(start + 1, line - start).All(i => owner[i] is null && !lines[i].IsHeading);

        private static void Add(Dictionary<string, List<int>> places, string id, int line)
        {
            if (!places.TryGetValue(id, out var known)) places[id] = known = [];
            known.Add(line);
        }
    }
}
