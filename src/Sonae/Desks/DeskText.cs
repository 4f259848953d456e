namespace Sonae.Desks;

/// <summary>The words of the desk: steps, next actions, inconsistencies, evidence.</summary>
public sealed class DeskText;
