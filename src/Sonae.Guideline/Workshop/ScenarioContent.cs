using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Workshop;

/// <summary>What becomes known during a table-top exercise, so many minutes after its start, with questions to the table.</summary>
public sealed record Inject(int Minute, string Text, IReadOnlyList<string> Questions);

/// <summary>A table-top exercise (机上演習): situation, injects, what a good answer has, controls and policies it tries.</summary>
public sealed record Scenario(
    string Id, string Title, int Minutes, IReadOnlyList<string> Players, string Situation, IReadOnlyList<Inject> Injects, IReadOnlyList<string> GoodAnswers,
    IReadOnlyList<string> Controls, IReadOnlyList<string> Policies, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The scenarios for table-top exercises.</summary>
public sealed record ScenarioContent(IReadOnlyList<Scenario> Scenarios);
