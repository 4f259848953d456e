namespace Sonae.Figures;

/// <summary>The words of the figures: reasons, matrix, counts, categories.</summary>
public sealed class FigureText;
