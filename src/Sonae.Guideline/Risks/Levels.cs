namespace Sonae.Guideline.Risks;

/// <summary>How much an asset matters (重要度), on the edition's scale.</summary>
public readonly record struct Importance
{
    internal Importance(int value) => Value = value;

    public int Value { get; }

    /// <summary>リスク値 = 重要度 × 被害発生可能性.</summary>
    public static RiskValue operator *(Importance importance, Likelihood likelihood) => new(importance.Value * likelihood.Value);
}

/// <summary>How often a threat may occur if nothing is done (脅威の発生頻度), on the edition's scale.</summary>
public readonly record struct ThreatLevel
{
    internal ThreatLevel(int value) => Value = value;

    public int Value { get; }
}

/// <summary>How far measures are missing where an asset is kept (脆弱性), on the edition's scale.</summary>
public readonly record struct Vulnerability
{
    internal Vulnerability(int value) => Value = value;

    public int Value { get; }
}

/// <summary>How likely harm is (被害発生可能性), on the edition's scale.</summary>
public readonly record struct Likelihood
{
    internal Likelihood(int value) => Value = value;

    public int Value { get; }
}

/// <summary>Importance × likelihood (リスク値); a pure number that lies in exactly one band.</summary>
public readonly record struct RiskValue
{
    internal RiskValue(int value) => Value = value;

    public int Value { get; }
}
