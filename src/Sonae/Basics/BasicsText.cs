namespace Sonae.Basics;

/// <summary>The words of the five rules' pages.</summary>
public sealed class BasicsText;
