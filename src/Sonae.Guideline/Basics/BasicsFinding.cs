using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Basics;

/// <summary>What is to be done about a rule: answer it, find out, start, go on, look again, or nothing.</summary>
public enum BasicsStep { Answer, FindOut, Start, GoOn, LookAgain, Nothing }

/// <summary>How often an answer was given.</summary>
public sealed record BasicsTally(AnswerOption Option, int Count);

/// <summary>One of the five rules: its answer, when it was looked at, from when on it is to be looked at again, and what is to be done.</summary>
public sealed record RuleFinding(BasicRule Rule, AnswerOption? Answer, DateOnly? LookedOn, DateOnly? LookAgainOn, bool LookDue, BasicsStep Step);

/// <summary>What follows from the answers to the five rules; there is no score. <c>Next</c> is the rule to take up first, null when nothing is left.</summary>
public sealed record BasicsFinding(
    int Answered, int Done, int LookDue, IReadOnlyList<RuleFinding> Rules, IReadOnlyList<BasicsTally> Tallies, RuleFinding? Next);
