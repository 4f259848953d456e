using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Rounds;

namespace Sonae.Assets;

/// <summary>The version of one row of the current register, which its form remembers.</summary>
public sealed class AssetVersion(CompanyDb db, CurrentRound current)
{
    public async Task<int> RunAsync(int no, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        return await db.Facts<AssetOfRound>().Where(asset => asset.RoundId == round.Id && asset.No == no).Select(asset => asset.Version).FirstOrDefaultAsync(stop);
    }
}
