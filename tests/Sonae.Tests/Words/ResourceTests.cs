using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Sonae.Words;

namespace Sonae.Tests.Words;

public sealed partial class ResourceTests
{
    public static TheoryData<string> Resources => [.. typeof(Text).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith("Text.resources", StringComparison.Ordinal)).Select(name => name[..^".resources".Length])];

    [Theory]
    [MemberData(nameof(Resources))]
    public void Both_languages_say_the_same_things(string resource)
    {
        var japanese = Read(resource, CultureInfo.InvariantCulture);
        var english = Read(resource, CultureInfo.GetCultureInfo("en"));

        Assert.NotEmpty(japanese);
        Assert.Equal(japanese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, text) in japanese) Assert.True(Items(text).SetEquals(Items(english[key])), $"{resource} {key}: {text} / {english[key]}");
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void English_is_English(string resource) =>
        Assert.All(Read(resource, CultureInfo.GetCultureInfo("en")), pair => Assert.False(Kana().IsMatch(pair.Value), $"{resource} {pair.Key}: {pair.Value}"));

    private static Dictionary<string, string> Read(string resource, CultureInfo culture)
    {
        var set = new ResourceManager(resource, typeof(Text).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        Assert.True(set is not null, $"{resource} has no {culture.Name}");
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static HashSet<string> Items(string text) => [.. FormatItem().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex FormatItem();

    [GeneratedRegex(@"[\u3041-\u3096\u30a1-\u30fa]{2}")]
    private static partial Regex Kana();
}
