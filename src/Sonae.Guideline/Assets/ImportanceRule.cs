using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Assets;

/// <summary>The importance of an asset from C, I, A and its flags (重要度); null while one of C, I, A is not judged.</summary>
public static class ImportanceRule
{
    public static Importance? Of(ImportanceContent content, Asset asset)
    {
        if (asset.Confidentiality is not { } c || asset.Integrity is not { } i || asset.Availability is not { } a) return null;
        var value = content.Rule == ImportanceKind.Highest ? Math.Max(c, Math.Max(i, a)) : throw new NotSupportedException();
        return new Importance(content.Lifts.Count == 0 ? value : Lifted(content, asset, value));
    }

    private static int Lifted(ImportanceContent content, Asset asset, int value)
    {
        foreach (var lift in content.Lifts) if (asset.Flags.Contains(lift.Flag)) value = Math.Max(value, lift.To);
        return value;
    }
}
