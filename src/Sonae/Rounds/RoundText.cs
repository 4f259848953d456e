namespace Sonae.Rounds;

/// <summary>The words about rounds.</summary>
public sealed class RoundText;
