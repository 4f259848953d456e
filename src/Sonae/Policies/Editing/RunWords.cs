using Sonae.Companies;
using Sonae.Guideline.Policies;
using Sonae.Layout;

namespace Sonae.Policies.Editing;

/// <summary>What stands for a run on the screen: words, the look of their state, the value they are of, and where that is changed.</summary>
public sealed record RunLook(string Text, string Class, string? Key, string? Address);

/// <summary>Says what stands for each run of a clause: open facts red, open choices blue, what is decided underlined; each a link to its field.</summary>
public sealed class RunWords(DraftView view, Wording<EditText> say, CompanyVisit visit, bool isLinked)
{
    private const string Empty = "fact fact-empty", Choice = "fact fact-choice", Done = "fact fact-done";

    public RunLook Of(Inline run) => run.Kind switch
    {
        InlineKind.Fact => Fact(run.Value),
        InlineKind.Choice => Chosen(run.Value),
        InlineKind.Company => Company(run.Value),
        _ => new(run.Value, "", null, null),
    };

    private RunLook Fact(string id)
    {
        if (view.View.Edition.Policies.Facts.FirstOrDefault(fact => fact.Id == id) is not { } field) return new(say["unknown.fact", id], Empty, null, null);
        var key = ValueKey.Of(OpenKind.Fact, id);
        return view.View.Round.Profile.Facts.TryGetValue(id, out var value) && !string.IsNullOrWhiteSpace(value)
            ? new(value, Done, key, Here(key)) : new(say["mark.fact", field.Label], Empty, key, Here(key));
    }

    private RunLook Chosen(string id)
    {
        if (view.View.Edition.Policies.Choices.FirstOrDefault(choice => choice.Id == id) is not { } field) return new(say["unknown.fact", id], Choice, null, null);
        var key = ValueKey.Of(OpenKind.Choice, id);
        var chosen = field.Options.FirstOrDefault(option => option.Id == view.View.Round.Profile.Choices.GetValueOrDefault(id));
        return chosen is null ? new(say["mark.choice", field.Label], Choice, key, Here(key)) : new(chosen.Text, Done, key, Here(key));
    }

    private RunLook Company(string id) => CompanyRun.ValueOf(view.View.Round.Profile, id) is { } value ? new(value, "", null, null)
        : new(say["mark.fact", say[$"company.{id}"]], Empty, null, isLinked ? visit.Address("settings") + "#" + CompanyRun.FieldOf(id) : null);

    private string? Here(string key) => isLinked ? "#" + key : null;
}
