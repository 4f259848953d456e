using System.Security.Cryptography;
using System.Text;
using Sonae.Guideline;
using Sonae.Guideline.Policies;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Policies.Editing;

/// <summary>Facts and choices as somebody sent them: what was typed, by key, and a mark of what the page had shown.</summary>
public sealed record SentValues(IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, string> Seen)
{
    /// <summary>The longest text of a fact.</summary>
    public const int Longest = 500;

    /// <summary>Before the name of a field: the mark of what the page showed in it.</summary>
    public const string SeenPrefix = "seen.";

    public static readonly SentValues None = new(new Dictionary<string, string>(), new Dictionary<string, string>());

    public static SentValues Read(IFormCollection sent, PolicyContent content)
    {
        var keys = Keys(content).Where(sent.ContainsKey).ToList();
        return new(keys.ToDictionary(key => key, key => Plain(sent[key].ToString())), keys.ToDictionary(key => key, key => sent[SeenPrefix + key].ToString()));
    }

    /// <summary>Every problem of what was typed: the field and the code of the words that tell it.</summary>
    public Dictionary<string, string> Check(PolicyContent content)
    {
        var problems = new Dictionary<string, string>();
        foreach (var (key, text) in Typed)
            if (MyNumberRule.IsIn(text)) problems[key] = "my-number";
            else if (text.Length > Longest) problems[key] = "long";
        foreach (var choice in content.Choices)
            if (Typed.GetValueOrDefault(ValueKey.Of(OpenKind.Choice, choice.Id), "") is { Length: > 0 } option && choice.Options.All(known => known.Id != option)) problems[ValueKey.Of(OpenKind.Choice, choice.Id)] = "option";
        return problems;
    }

    /// <summary>The same as it is stored: days in the writing of documents.</summary>
    public SentValues Settled(PolicyContent content)
    {
        var days = content.Facts.Where(fact => fact.Kind is FactKind.Date).Select(fact => ValueKey.Of(OpenKind.Fact, fact.Id)).ToHashSet();
        return this with { Typed = Typed.ToDictionary(pair => pair.Key, pair => days.Contains(pair.Key) && Dates.Read(pair.Value) is { } day ? Dates.Japanese(day) : pair.Value) };
    }

    /// <summary>The same to be shown again, without My Numbers.</summary>
    public SentValues WithoutMyNumber() => this with { Typed = Typed.ToDictionary(pair => pair.Key, pair => MyNumberRule.Without(pair.Value)) };

    /// <summary>A short mark of a value, to tell later whether it has changed.</summary>
    public static string MarkOf(string value) => value.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..10];

    public static IEnumerable<string> Keys(PolicyContent content) =>
        content.Facts.Select(fact => ValueKey.Of(OpenKind.Fact, fact.Id)).Concat(content.Choices.Select(choice => ValueKey.Of(OpenKind.Choice, choice.Id)));

    /// <summary>What is stored, by key; what is not told is empty.</summary>
    public static Dictionary<string, string> Stored(Profile profile, PolicyContent content) =>
        content.Facts.Select(fact => (ValueKey.Of(OpenKind.Fact, fact.Id), profile.Facts.GetValueOrDefault(fact.Id, "")))
            .Concat(content.Choices.Select(choice => (ValueKey.Of(OpenKind.Choice, choice.Id), profile.Choices.GetValueOrDefault(choice.Id, "")))).ToDictionary(pair => pair.Item1, pair => pair.Item2);

    // A fact is one line of a sentence.
    private static string Plain(string text) => string.Concat(text.ReplaceLineEndings(" ").Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
}
