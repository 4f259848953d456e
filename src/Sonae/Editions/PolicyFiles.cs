using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;

namespace Sonae.Editions;

/// <summary>Reads the clauses of an edition's policies, and their words in English.</summary>
public sealed class PolicyFiles(string folder, List<Problem> problems)
{
    private const string Original = "policies", English = "translations/en/policies";

    /// <summary>The clauses by policy; both are empty in an edition without policies.</summary>
    public (IReadOnlyDictionary<string, PolicyClauses> Japanese, IReadOnlyDictionary<string, PolicyClauses> English) Read()
    {
        var originals = Read(Original);
        var words = Read(English);
        foreach (var name in words.Keys.Except(originals.Keys)) problems.Add(Problem.At(Place.In(At(English, name), ""), "text.unused"));
        var (japanese, english) = (new Dictionary<string, PolicyClauses>(), new Dictionary<string, PolicyClauses>());
        foreach (var (name, original) in originals)
        {
            japanese[original.Policy] = original;
            english[original.Policy] = Translated(original, words.GetValueOrDefault(name), At(English, name));
        }
        return (japanese, english);
    }

    private PolicyClauses Translated(PolicyClauses original, PolicyClauses? words, string file)
    {
        if (words is null) problems.Add(Problem.At(Place.In(file, ""), "file.missing"));
        if (words is null) return original;
        var translated = ClauseTranslation.Of(original, words, file);
        problems.AddRange(translated.Problems);
        return translated.Value ?? original;
    }

    private Dictionary<string, PolicyClauses> Read(string below)
    {
        var texts = new Dictionary<string, PolicyClauses>();
        var policies = Path.Combine(folder, below);
        if (!Directory.Exists(policies)) return texts;
        foreach (var path in Directory.EnumerateFiles(policies, "*.md").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            texts[name] = new PolicyMarkdown(At(below, name), problems).Read(IdOf(name), File.ReadAllText(path));
        }
        return texts;
    }

    // The file name is the policy's number, a hyphen and its id, so that a folder sorts as the guideline does.
    private static string IdOf(string name) => Path.GetFileNameWithoutExtension(name)[3..];

    private static string At(string below, string name) => $"{below}/{name}";
}
