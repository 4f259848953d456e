using CsCheck;

namespace Sonae.Guideline.Tests.Policies.Merging;

/// <summary>Drawing one of some fixed texts.</summary>
internal static class Draws
{
    public static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);
}
