using Sonae.Layout;
using Sonae.Rounds;

namespace Sonae.Answers;

/// <summary>The stored answers of one instrument in the current round, by item, and whether they may still be changed.</summary>
public sealed record StoredAnswers(RoundOfCompany Round, IReadOnlyDictionary<string, Answer> ByItem)
{
    public Answer? this[string item] => ByItem.GetValueOrDefault(item);
}

/// <summary>Reads the stored answers of one instrument for the page that changes them.</summary>
public sealed class AnswersOfRound(FindingsOfRound findings, Visitor visitor)
{
    public async Task<StoredAnswers> RunAsync(Instrument instrument, CancellationToken stop = default)
    {
        var view = await findings.RunAsync(visitor.Language, stop);
        return new(view.Stored, view.Answers.Where(answer => answer.Instrument == instrument).ToDictionary(answer => answer.Item));
    }
}
