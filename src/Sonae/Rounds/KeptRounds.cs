using Sonae.Words;

namespace Sonae.Rounds;

/// <summary>What a round and its findings hang on: the state of the company's log tells whether a fact has changed since, and the day whether time has; no round is the current one.</summary>
public sealed record RoundMark(Guid Company, Guid? Round, Language Language, DateOnly Today, string State);

/// <summary>Rounds somebody looked at lately with what follows from them, in memory only: they serve until a fact of their company changes or the day ends.</summary>
public sealed class KeptRounds
{
    // Rows of registers, of a kilobyte or so each; a round without any counts as some.
    private const int MostRows = 60_000;
    private const int LeastRows = 100;

    private readonly Lock gate = new();
    private readonly OrderedDictionary<(Guid Company, Guid? Round, Language Language), (RoundMark Mark, RoundView View)> kept = [];
    private int rows;

    public RoundView? Find(RoundMark mark)
    {
        lock (gate)
        {
            if (!kept.TryGetValue(KeyOf(mark), out var found) || found.Mark != mark) return null;
            // Whoever was looked at last goes last.
            kept.Remove(KeyOf(mark));
            kept[KeyOf(mark)] = found;
            return found.View;
        }
    }

    public void Keep(RoundMark mark, RoundView view)
    {
        lock (gate)
        {
            if (kept.Remove(KeyOf(mark), out var old)) rows -= RowsOf(old.View);
            kept[KeyOf(mark)] = (mark, view);
            for (rows += RowsOf(view); rows > MostRows && kept.Count > 1; kept.RemoveAt(0)) rows -= RowsOf(kept.GetAt(0).Value.View);
        }
    }

    private static (Guid, Guid?, Language) KeyOf(RoundMark mark) => (mark.Company, mark.Round, mark.Language);

    private static int RowsOf(RoundView view) => view.Round.Assets.Count + LeastRows;
}
