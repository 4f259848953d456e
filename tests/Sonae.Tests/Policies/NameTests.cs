using Sonae.Office;
using Sonae.Office.Word;

namespace Sonae.Tests.Policies;

/// <summary>Odd and very long names stand in the documents, on their pages and in file names as they were told.</summary>
public sealed class NameTests
{
    [Fact]
    public void Odd_names_stand_in_every_document()
    {
        var profile = Drafted.Filled with { Name = OddNames.All, Representative = "髙﨑 𠮷野", Facts = Drafted.Filled.Facts.ToDictionary(fact => fact.Key, fact => fact.Value + "髙﨑𠮷🏭") };
        foreach (var (policy, draft, document) in Drafted.Of(Drafted.RoundOf(profile)))
        {
            var text = Drafted.Read(Drafted.Bytes(document));
            Assert.Equal(OddNames.All, text.Paragraphs[1].Text);
            Assert.All(draft.Facts, fact => Assert.Contains(text.Paragraphs, paragraph => paragraph.Text.Contains(fact.Field.Example + "髙﨑𠮷🏭", StringComparison.Ordinal)));
            Assert.StartsWith(OddNames.All, document.HeaderLeft, StringComparison.Ordinal);
            Assert.Equal(policy.No == 1, text.Paragraphs.Any(paragraph => paragraph.Text.Contains("髙﨑 𠮷野（以下「代表者」という。）", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Name_of_300_characters_stands_whole()
    {
        var profile = Drafted.Filled with { Name = OddNames.Long };
        Assert.All(Drafted.Of(Drafted.RoundOf(profile)), drafted => Assert.Equal(OddNames.Long, Drafted.Read(Drafted.Bytes(drafted.Document)).Paragraphs[1].Text));
    }

    [Fact]
    public void Documents_are_read_back_from_folders_with_odd_names()
    {
        var folder = Directory.CreateTempSubdirectory("sonae-").CreateSubdirectory("㈱髙﨑𠮷野🏭 ポリシー");
        try
        {
            foreach (var (policy, _, document) in Drafted.Of(Drafted.RoundOf(Drafted.Filled)))
            {
                var path = Path.Combine(folder.FullName, $"{policy.No:00}-{policy.Name}.docx");
                File.WriteAllBytes(path, Drafted.Bytes(document));
                using var stream = File.OpenRead(path);
                Assert.Equal($"{policy.No}　{policy.Name}", WordReader.Read(stream, ReadLimits.CommandLine).Paragraphs[0].Text);
            }
            Assert.Equal(13, folder.GetFiles("*.docx").Length);
        }
        finally
        {
            folder.Parent!.Delete(recursive: true);
        }
    }
}
