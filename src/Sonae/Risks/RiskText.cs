namespace Sonae.Risks;

/// <summary>The words of the risk step.</summary>
public static class RiskText;
