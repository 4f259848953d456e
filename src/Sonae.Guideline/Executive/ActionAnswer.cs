namespace Sonae.Guideline.Executive;

/// <summary>What the executive says of an action: the id of a state of the edition, and a note.</summary>
public sealed record ActionAnswer(string State, string Note);
