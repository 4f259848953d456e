namespace Sonae.Guideline.Policies.Merging;

/// <summary>What is wrong with the mark of a clause in a file that came back: it is gone, stands several times, or stands at other words.</summary>
public enum MarkTrouble { Missing, Doubled, Moved }

/// <summary>A line that may be the clause, how alike its words are, and whether the mark stands there.</summary>
public sealed record MarkCandidate(int Line, double Likeness, bool IsMarked);

/// <summary>A question to the person: which line is this clause, or was it taken out? Proposed is null for "taken out".</summary>
public sealed record MarkQuestion(string Id, MarkTrouble Trouble, IReadOnlyList<MarkCandidate> Candidates, int? Proposed);

/// <summary>Where each clause begins in a file that came back, as far as its marks are beyond doubt, and what the person must decide.</summary>
public sealed record MarkFinding(IReadOnlyDictionary<string, int> Settled, IReadOnlyList<MarkQuestion> Questions)
{
    /// <summary>Line → clause once every question has an answer; a question without one, and a line that is asked for twice, attaches nothing.</summary>
    public IReadOnlyDictionary<int, string> Attached(IReadOnlyDictionary<string, int?> decisions)
    {
        var attached = Settled.ToDictionary(pair => pair.Value, pair => pair.Key);
        foreach (var question in Questions)
            if (decisions.GetValueOrDefault(question.Id) is { } line && question.Candidates.Any(candidate => candidate.Line == line)) attached.TryAdd(line, question.Id);
        return attached;
    }

    /// <summary>The answers that are proposed.</summary>
    public IReadOnlyDictionary<string, int?> Proposals => Questions.ToDictionary(question => question.Id, question => question.Proposed);
}
