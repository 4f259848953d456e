namespace Sonae.Guideline.Editions;

/// <summary>How good an answer is, whatever its words: done, partly, not done, or nobody could judge.</summary>
public enum AnswerKind { Done, Partly, NotDone, Unknown }

/// <summary>An answer without points: to one of the five rules, or the state of one of the seven actions.</summary>
public sealed record AnswerOption(string Id, string Label, string Text, AnswerKind Kind, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);
