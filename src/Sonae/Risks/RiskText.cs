namespace Sonae.Risks;

/// <summary>The words of the list of risks and of the what-if.</summary>
public sealed class RiskText;
