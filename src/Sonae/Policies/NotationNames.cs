using Sonae.Guideline.Policies;
using Sonae.Policies.Editing;
using Sonae.Words;

namespace Sonae.Policies;

/// <summary>The names by which facts, choices and the profile stand in a company's own words (【項目名】): the labels of the edition, or their ids.</summary>
public sealed class NotationNames
{
    private readonly Dictionary<string, Inline> runs = [];
    private readonly Dictionary<(InlineKind, string), string> names = [];

    public NotationNames(PolicyContent content, Language language)
    {
        var words = new Text(typeof(EditText), language);
        foreach (var key in CompanyRun.Keys) Add(InlineKind.Company, key, words[$"company.{key}"]);
        foreach (var fact in content.Facts) Add(InlineKind.Fact, fact.Id, fact.Label);
        foreach (var choice in content.Choices) Add(InlineKind.Choice, choice.Id, choice.Label);
    }

    /// <summary>Every name that may be used.</summary>
    public IEnumerable<string> All => names.Values;

    public string NameOf(Inline run) => names.GetValueOrDefault((run.Kind, run.Value), run.Value);

    public Inline? Find(string name) => runs.GetValueOrDefault(name.Trim());

    // A label taken twice would be ambiguous: the second goes by its id.
    private void Add(InlineKind kind, string id, string label)
    {
        var name = runs.ContainsKey(label) ? id : label;
        var run = new Inline(kind, id);
        names[(kind, id)] = name;
        runs.TryAdd(name, run);
        if (kind != InlineKind.Company) runs.TryAdd(id, run);
    }
}
