namespace Sonae.Tasks;

/// <summary>The words about tasks.</summary>
public sealed class TaskText;
