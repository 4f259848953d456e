using Sonae.Policies;

namespace Sonae.Tests.Policies;

/// <summary>What a policy file says of itself: policy, edition, day and the hash of its text, as properties and as customXml.</summary>
public sealed class DocumentMarkTests
{
    [Fact]
    public void The_mark_stands_in_the_properties_and_in_customXml()
    {
        foreach (var (_, document) in Samples.SampleBooks.Assess(Samples.SampleBooks.Company).Policies())
        {
            var hash = document.CustomProperties["SonaeHash"];
            Assert.Matches("^[0-9a-f]{64}$", hash);
            Assert.Contains($"hash=\"{hash}\"", document.CustomXml!, StringComparison.Ordinal);
            Assert.Equal("ipa-2", document.CustomProperties["SonaeEdition"]);
        }
    }

    [Fact]
    public void Another_word_is_another_hash_and_the_same_text_the_same()
    {
        var edition = Samples.SampleBooks.Edition;
        var day = new DateOnly(2026, 11, 23);
        string Hash(string text) => DocumentMark.Of(edition, "organisation", day, [new Office.Word.Paragraph(text)]).Hash;
        Assert.Equal(Hash("委員会を置く"), Hash("委員会を置く"));
        Assert.NotEqual(Hash("委員会を置く"), Hash("委員会を置かない"));
    }
}
