namespace Sonae.Assets;

/// <summary>What somebody wanted of several rows at once and could not have: the rows, the column, what it should become, and why not.</summary>
public sealed record SeveralGiven(IReadOnlySet<int> Rows, string Column, string Value, string Wrong);
