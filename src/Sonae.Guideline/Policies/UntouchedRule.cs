namespace Sonae.Guideline.Policies;

/// <summary>Tells a policy in which nothing but the company's name was changed (社名を変えただけ): no fact of its own, no choice, no clause.</summary>
public static class UntouchedRule
{
    public static bool Holds(PolicyDraft draft, PolicyInputs inputs) =>
        inputs.Edits.Count == 0 && draft.Choices.All(choice => choice.Chosen is null) && draft.Facts.All(fact => fact.Value is null || fact.Value == fact.Field.Example);
}
