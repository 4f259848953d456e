using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Basics;

/// <summary>A two-minute talk at the morning meeting (朝礼) on one of the five rules, with a question to end on.</summary>
public sealed record MorningTalk(
    string Id, string Rule, string Title, IReadOnlyList<string> Paragraphs, string Today, string Question, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The morning talks.</summary>
public sealed record TalkContent(IReadOnlyList<MorningTalk> Talks);
