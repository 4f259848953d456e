namespace Sonae.Guideline.Diagnosis;

/// <summary>Why something is not done yet: the id of a ready reason (何が妨げているか), a note, or both.</summary>
public sealed record NotDoneReason(string? WhyNot, string Note);

/// <summary>One respondent's answers to the self-diagnosis (問診票); the group is a site or a department.</summary>
public sealed record RespondentSheet(Guid Id, string Group, string Label, IReadOnlyDictionary<string, string> Answers, bool Handed);
