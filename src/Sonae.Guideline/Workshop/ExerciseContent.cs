using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Workshop;

/// <summary>Whether an exercise is done alone or in groups.</summary>
public enum ExerciseMode { Individual, Group }

/// <summary>An exercise of the course (演習) with its minutes, steps and the lecturer's questions.</summary>
public sealed record Exercise(
    string Id, int No, string Title, ExerciseMode Mode, int Minutes, string Goal, IReadOnlyList<string> Steps, IReadOnlyList<string> Questions,
    string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The exercises ①–④.</summary>
public sealed record ExerciseContent(IReadOnlyList<Exercise> Exercises);
