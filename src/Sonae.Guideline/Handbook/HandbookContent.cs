using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Handbook;

/// <summary>How to set a product up so that a rule is kept; the steps are current on the day checked.</summary>
public sealed record Setting(string Id, string Product, IReadOnlyList<string> Steps, DateOnly Checked, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A rule for employees; {{fact.x}} and {{choice.x}} stand for what the company fills in.</summary>
public sealed record HandbookRule(string Id, string Text, IReadOnlyList<Setting> Settings, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A wording the company chooses for its handbook.</summary>
public sealed record HandbookChoice(string Id, string Label, IReadOnlyList<HandbookChoiceOption> Options, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>One wording of a handbook choice.</summary>
public sealed record HandbookChoiceOption(string Id, string Text);

/// <summary>A section of the handbook: the diagnosis questions it makes a rule of, the policies it follows, why, and the rules.</summary>
public sealed record HandbookSection(
    string Id, string Title, IReadOnlyList<string> Questions, IReadOnlyList<string> Policies, string Why, IReadOnlyList<HandbookRule> Rules,
    string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>An answer of a quiz question.</summary>
public sealed record QuizAnswer(string Text, bool Right);

/// <summary>A quiz question on a chapter; exactly one answer is right.</summary>
public sealed record QuizQuestion(string Id, string Text, IReadOnlyList<QuizAnswer> Answers, string Explanation, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A chapter of the handbook with its quiz.</summary>
public sealed record HandbookChapter(
    string Id, int No, string Title, IReadOnlyList<HandbookSection> Sections, IReadOnlyList<QuizQuestion> Quiz, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>The handbook for employees (情報セキュリティハンドブック).</summary>
public sealed record HandbookContent(IReadOnlyList<HandbookChoice> Choices, IReadOnlyList<HandbookChapter> Chapters);
