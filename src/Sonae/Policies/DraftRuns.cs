using Sonae.Guideline;
using Sonae.Guideline.Policies;
using Sonae.Office.Word;
using Sonae.Policies.Editing;
using Sonae.Words;
using Inline = Sonae.Guideline.Policies.Inline;

namespace Sonae.Policies;

/// <summary>Turns clause runs into Word runs: facts and choices that are open stand in red (記入) and blue (選択).</summary>
public sealed class DraftRuns(PolicyDraft draft, Profile profile, Language language = Language.Japanese)
{
    private readonly Text words = new(typeof(PolicyText), language);
    private readonly Dictionary<string, DraftFact> facts = draft.Facts.ToDictionary(fact => fact.Field.Id);
    private readonly Dictionary<string, DraftChoice> choices = draft.Choices.ToDictionary(choice => choice.Field.Id);

    /// <summary>The language that open facts, choices and cases are named in.</summary>
    public Language Language => words.Language;

    public IReadOnlyList<Run> Of(IReadOnlyList<Inline> runs) => runs.Select(Of).ToList();

    private Run Of(Inline run) => run.Kind switch
    {
        InlineKind.Bold => new Run(run.Value, RunMark.Bold),
        InlineKind.Underlined => new Run(run.Value, RunMark.Underline),
        InlineKind.BoldUnderlined => new Run(run.Value, RunMark.Bold | RunMark.Underline),
        // A company's own words may name what this edition does not know.
        InlineKind.Fact => facts.TryGetValue(run.Value, out var fact) ? Fact(fact) : new Run($"【{run.Value}】", RunMark.Fact),
        InlineKind.Choice => choices.TryGetValue(run.Value, out var choice) ? Choice(choice) : new Run($"〔{run.Value}〕", RunMark.Choice),
        InlineKind.Company => CompanyFact(run.Value),
        _ => new Run(run.Value),
    };

    private Run Fact(DraftFact fact) => fact.Value is { } value ? new Run(value) : new Run(words["open.fact", fact.Field.Label], RunMark.Fact);

    private Run Choice(DraftChoice choice) => choice.Chosen is { } chosen
        ? new Run(chosen.Text)
        : new Run(words["open.choice", string.Join(words["open.or"], choice.Field.Options.Select(option => option.Text))], RunMark.Choice);

    private Run CompanyFact(string key)
    {
        return CompanyRun.ValueOf(profile, key, language) is { } value ? new Run(value) : new Run(words["open.fact", words.Find("company." + key) ?? words["company.name"]], RunMark.Fact);
    }
}
