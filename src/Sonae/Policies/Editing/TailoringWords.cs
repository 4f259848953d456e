using Sonae.Guideline.Editions;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Policies.Editing;

/// <summary>Puts what a clause's condition asks for into words, with the company's own answer.</summary>
public sealed class TailoringWords(Visitor visitor, Wording<EditText> say)
{
    private readonly Text words = new(typeof(PolicyText), visitor.Language);

    public string Of(ConditionLeaf leaf) => leaf.When switch
    {
        ProfileHas has => words["case.has." + has.Key],
        Not { Part: ProfileHas has } => words["case.not." + has.Key],
        EmployeesAtLeast people => words["case.people", people.Count],
        Not { Part: EmployeesAtLeast } => words["case.alone"],
        AnswerAtLeast or Not { Part: AnswerAtLeast } => say[leaf.When is Not ? "leaf.not-done" : "leaf.done", Control(leaf)],
        BandAtLeast => words["case.band"],
        _ => words["case.other"],
    };

    /// <summary>What was answered to the control the condition asks for.</summary>
    public string? Answer(ConditionLeaf leaf, DraftView view) => leaf.Area != "controls" ? null
        : view.View.Edition.Controls.Options.FirstOrDefault(option => option.Id == view.View.Round.Controls.GetValueOrDefault(leaf.Field))?.Label;

    private string Control(ConditionLeaf leaf) =>
        visitor.Edition.Controls.Controls.FirstOrDefault(control => control.Id == leaf.Field) is { } control ? FormattableString.Invariant($"{control.No}. {control.Text}") : leaf.Field;
}
