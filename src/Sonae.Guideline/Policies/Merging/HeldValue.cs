namespace Sonae.Guideline.Policies.Merging;

/// <summary>What stands in a clause for a fact or a choice: its name, its words when the file was issued and today, how often the clause names it.</summary>
public sealed record HeldValue(Inline Placeholder, string Then, string Now, int Times);

/// <summary>A fact or choice whose words they changed by hand in a clause.</summary>
public sealed record LostValue(string Clause, HeldValue Value);

/// <summary>The three texts with facts and choices tied back to what they stand for.</summary>
public sealed record TiedWordings(PolicyWording Issued, PolicyWording Ours, PolicyWording Theirs, IReadOnlyList<LostValue> Lost);
