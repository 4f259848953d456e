using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Assets;

/// <summary>What one pass over the register finds out of an asset: the place of its medium in the edition (-1 when untold) and its importance.</summary>
public readonly record struct AssetLook(int Medium, Importance? Importance)
{
    /// <summary>Looks at every asset once; rows lie far apart in memory, so touching them twice would cost as much as all the rest.</summary>
    public static AssetLook[] Of(ImportanceContent importance, MediaContent media, IReadOnlyList<Asset> assets)
    {
        var index = new MediumIndex(media.Media);
        var looks = new AssetLook[assets.Count];
        for (var i = 0; i < looks.Length; i++) looks[i] = new AssetLook(index.Of(assets[i].Medium), ImportanceRule.Of(importance, assets[i]));
        return looks;
    }
}
