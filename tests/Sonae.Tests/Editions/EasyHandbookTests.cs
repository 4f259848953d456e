using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sonae.Tests.Editions;

/// <summary>The handbook in easy Japanese (やさしい日本語): every kanji carries its reading, in kana, as {漢字|かんじ}.</summary>
public sealed partial class EasyHandbookTests
{
    private static readonly Dictionary<string, string> Texts = JsonSerializer.Deserialize<Dictionary<string, string>>(
        File.ReadAllText(Path.Combine(Repository.Editions, "ipa-2", "translations", "ja-easy", "handbook.json")))!;

    [Fact]
    public void Every_kanji_has_its_reading()
    {
        Assert.True(Texts.Count > 300, $"only {Texts.Count} texts");
        Assert.Empty(Texts.Where(text => WithoutReading(text.Value)).Select(text => $"{text.Key}: {text.Value}"));
    }

    [Fact]
    public void Readings_are_kana() =>
        Assert.Empty(Texts.SelectMany(text => Reading().Matches(text.Value).Select(match => match.Groups[2].Value)).Where(reading => Kanji().IsMatch(reading)));

    [Theory, InlineData("会社の{規則|きそく}"), InlineData("{会社|かいしゃ}の規則")]
    public void A_missing_reading_is_seen(string text) => Assert.True(WithoutReading(text));

    private static bool WithoutReading(string text) => Kanji().IsMatch(Reading().Replace(text, ""));

    [GeneratedRegex(@"\{([^{}|]+)\|([^{}|]+)\}")]
    private static partial Regex Reading();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}々]")]
    private static partial Regex Kanji();
}
