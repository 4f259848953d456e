using Sonae.Desks;
using Sonae.Guideline.Policies;
using Sonae.Layout;

namespace Sonae.Policies.Versions;

/// <summary>Puts what changed since an issue into words: the question or field by its name, the old and the new answer.</summary>
public sealed class SinceWords(Visitor visitor, Wording<Issuing.IssueText> say, Wording<DeskText> desk)
{
    public string Of(SinceIssueFinding change, DraftView view) => change.Kind switch
    {
        InputKind.Edit => say["since.edit"],
        InputKind.Words => say["since.words"],
        _ => say["since.change", Name(change, view), Value(change, change.From, view), Value(change, change.To, view)],
    };

    private string Name(SinceIssueFinding change, DraftView view)
    {
        var edition = view.View.Edition;
        return change.Kind switch
        {
            InputKind.Answer => edition.Controls.Controls.FirstOrDefault(control => control.Id == change.Key) is { } control ? FormattableString.Invariant($"{control.No}. {control.Text}") : change.Key,
            InputKind.Fact => edition.Policies.Facts.FirstOrDefault(fact => fact.Id == change.Key)?.Label ?? change.Key,
            InputKind.Choice => edition.Policies.Choices.FirstOrDefault(choice => choice.Id == change.Key)?.Label ?? change.Key,
            InputKind.Profile => desk.Find($"fact.{change.Key}") ?? change.Key,
            InputKind.Band => say["since.band", edition.Risk.Bands.FirstOrDefault(band => band.Id == change.Key)?.Label ?? change.Key],
            _ => say.Find($"since.{change.Key}") ?? change.Key,
        };
    }

    private string Value(SinceIssueFinding change, string? value, DraftView view) => (change.Kind, value) switch
    {
        (_, null) => say["since.nothing"],
        (InputKind.Answer, _) => view.View.Edition.Controls.Options.FirstOrDefault(option => option.Id == value)?.Label ?? value,
        (InputKind.Choice, _) => view.View.Edition.Policies.Choices.FirstOrDefault(choice => choice.Id == change.Key)?.Options.FirstOrDefault(option => option.Id == value)?.Text ?? value,
        (InputKind.Profile or InputKind.Band, _) => say[value == "True" ? "since.yes" : "since.no"],
        _ => value,
    };

    /// <summary>The language the reader sees places in.</summary>
    public Words.Language Language => visitor.Language;
}
