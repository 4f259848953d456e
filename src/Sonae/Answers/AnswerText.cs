namespace Sonae.Answers;

/// <summary>The words around saving an answer.</summary>
public sealed class AnswerText;
