using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Desks;

/// <summary>When the desk reminds: a round open for so many months, a backup older than so many days, a task due within so many days, a policy not revised for so many months.</summary>
public sealed record DeskIntervals(string Id, int RoundMonths, int BackupDays, int SoonDays, int PolicyMonths, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A question of the self-diagnosis and one of the five rules that ask for the same.</summary>
public sealed record SameSubject(string Id, string Question, string Rule, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>An asset kept on the medium, or marked with the flag, shows that the profile's fact is yes.</summary>
public sealed record ProfileSign(string Id, string Key, string? Medium, string? Flag, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A fact of the profile that cannot be yes while the other is no.</summary>
public sealed record ProfileNeed(string Id, string Key, string Needs, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>This tool's rules for the desk (机): when to remind, and which statements of a company must fit together.</summary>
public sealed record DeskContent(
    DeskIntervals Intervals, IReadOnlyList<SameSubject> Subjects, IReadOnlyList<ProfileSign> Signs, IReadOnlyList<ProfileNeed> Needs);
