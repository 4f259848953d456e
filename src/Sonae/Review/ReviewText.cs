namespace Sonae.Review;

/// <summary>The words of the comparison of rounds.</summary>
public sealed class ReviewText;
