using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Tests.Editions;

public sealed class PlaceholdersTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("no braces", "")]
    [InlineData("{{fact.a}}", "fact.a")]
    [InlineData("one {{fact.a}}, two {{choice.b}}{{company.name}}.", "fact.a choice.b company.name")]
    [InlineData("open {{fact.a", "")]
    [InlineData("{single} {{fact.a}}", "fact.a")]
    public void Placeholders_are_found_where_they_stand(string text, string names) => Assert.Equal(names, string.Join(' ', Placeholders.In(text)));
}
