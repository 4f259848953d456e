namespace Sonae.Flow;

/// <summary>The words of the business-flow worksheet.</summary>
public sealed class FlowText;
