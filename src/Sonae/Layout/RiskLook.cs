using Sonae.Guideline.Risks;

namespace Sonae.Layout;

/// <summary>The colour class and the shape of a band; both always go with its word.</summary>
public static class RiskLook
{
    public static (string Class, string Icon) Of(RiskBand? band) => band?.Tone switch
    {
        BandTone.High => ("dai", "dai"),
        BandTone.Medium => ("chu", "chu"),
        BandTone.Low => ("sho", "sho"),
        _ => ("unjudged", "none"),
    };
}
