namespace Sonae.Threats;

/// <summary>The words of the pages about threats.</summary>
public sealed class ThreatsText;
