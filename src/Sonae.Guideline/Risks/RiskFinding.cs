using Sonae.Guideline.Assets;

namespace Sonae.Guideline.Risks;

/// <summary>What is still missing before an asset's risk can be told.</summary>
[Flags]
public enum Missing { Nothing = 0, Attributes = 1, Medium = 1 << 1, Threat = Medium << 1, Vulnerability = Threat << 1 }

/// <summary>The risk of one asset with every value it came from; null means not yet judged, and <c>Missing</c> says why.</summary>
/// <remarks>A struct, because a register of 100,000 rows is worked out in one go.</remarks>
public readonly record struct RiskFinding(Asset Asset, MediumFinding? Medium, Importance? Importance, RiskValue? Value, RiskBand? Band)
{
    public Missing Missing =>
        (Importance is null ? Missing.Attributes : Missing.Nothing)
        | (Medium is null ? Missing.Medium : Missing.Nothing)
        | (Medium is { Threat: null } ? Missing.Threat : Missing.Nothing)
        | (Medium is { Vulnerability: null } ? Missing.Vulnerability : Missing.Nothing);
}
