namespace Sonae.Executive;

/// <summary>The words of the page for the executive.</summary>
public sealed class ExecutiveText;
