namespace Sonae.Guideline.Policies.Merging;

/// <summary>From where on texts count as alike, and how much is compared at most; this tool's own measures, not the guideline's.</summary>
internal static class MergeLimits
{
    /// <summary>Paragraphs less alike than this are not one changed, but one gone and one new.</summary>
    public const double Counterpart = 0.35;

    /// <summary>An equal counterpart is better than any that is only alike.</summary>
    public const double OnlyAlike = 0.9;

    /// <summary>Words less alike than this are foreign to the mark they stand at.</summary>
    public const double Foreign = 0.3;

    /// <summary>Words as alike as this may be the clause that is looked for.</summary>
    public const double Alike = 0.5;

    /// <summary>Words as alike as this raise doubt in a mark that stands elsewhere.</summary>
    public const double ClearlyAlike = 0.6;

    /// <summary>Two halves as alike to a whole as this are the whole.</summary>
    public const double Whole = 0.95;

    public const int MostCandidates = 4, MostTimesLonger = 4, LongestText = 4_000;

    /// <summary>Beyond this many pairs only equal lines are looked for, and beyond that many only what stands at both ends.</summary>
    public const int MostCompared = 40_000, MostPaired = 4_000_000;
}
