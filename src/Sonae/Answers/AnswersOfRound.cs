using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Rounds;

namespace Sonae.Answers;

/// <summary>The stored answers of one instrument in the current round, by item, and whether they may still be changed.</summary>
public sealed record StoredAnswers(RoundOfCompany Round, IReadOnlyDictionary<string, Answer> ByItem)
{
    public Answer? this[string item] => ByItem.GetValueOrDefault(item);
}

/// <summary>Reads the stored answers of one instrument for the page that changes them.</summary>
public sealed class AnswersOfRound(CompanyDb db, CurrentRound current)
{
    public async Task<StoredAnswers> RunAsync(Instrument instrument, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        return new(round, await db.Facts<Answer>().AsNoTracking().Where(answer => answer.RoundId == round.Id && answer.Instrument == instrument).ToDictionaryAsync(answer => answer.Item, stop));
    }
}
