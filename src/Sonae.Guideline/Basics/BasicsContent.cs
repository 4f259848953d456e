using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Basics;

/// <summary>One of the five rules (情報セキュリティ5か条).</summary>
public sealed record BasicRule(
    string Id, int No, string Title, string Why, IReadOnlyList<string> Examples, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>Whom to call when an infection is suspected.</summary>
public sealed record HelpDesk(string Id, string Name, string Phone, string Hours, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>After how many months a rule is to be looked at again.</summary>
public sealed record LookAgain(string Id, int Months, string Text, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The five rules, the answers to them, when to look again and the help desk; there is no score.</summary>
public sealed record BasicsContent(IReadOnlyList<AnswerOption> Answers, IReadOnlyList<BasicRule> Rules, LookAgain Look, HelpDesk Help);
