using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Database;
using Sonae.Rounds;

namespace Sonae.Assets;

/// <summary>When the signed-in member last changed the register of a round, as long as that can be undone.</summary>
public sealed class LastChange(CompanyDb db, SignedInAccount account)
{
    public async Task<DateTimeOffset?> RunAsync(RoundOfCompany round, CancellationToken stop = default) =>
        await db.Facts<UndoStep>().Where(step => step.AccountId == account.Id && step.RoundId == round.Id && step.Rows != "[]").Select(step => (DateTimeOffset?)step.At).FirstOrDefaultAsync(stop);
}
