using Sonae.Office.Word;
using Sonae.Workbook;

namespace Sonae.Tests.Samples;

/// <summary>The sheet 会社情報 and the profile file say the same.</summary>
public sealed class ProfileSampleTests
{
    [Theory, InlineData(SampleBooks.Company), InlineData(SampleBooks.OnePerson)]
    public void Sheet_and_file_give_equal_results(string sample)
    {
        var bySheet = SampleBooks.Assess(sample);
        var byFile = SampleBooks.Assess(SampleBooks.Build(sample, withProfile: false), SampleText.Profile(sample));
        Assert.Equal(Findings(bySheet), Findings(byFile));
        Assert.Equal(Documents(bySheet), Documents(byFile));
    }

    [Fact]
    public void Without_either_the_conditional_policies_stay_open() => Assert.Equal(
        [9, 10, 12, 13], SampleBooks.Assess(SampleBooks.Build(SampleBooks.Company, withProfile: false)).Findings.Policies.Where(policy => policy.Applies is null).Select(policy => policy.Policy.No));

    [Theory, InlineData(SampleBooks.Company), InlineData(SampleBooks.OnePerson)]
    public void Numbers_and_addresses_are_fictional(string sample)
    {
        string[] tables = ["assets", "threats", "answers"];
        var cells = tables.SelectMany(table => SampleText.Rows(sample, table)).SelectMany(row => row.Values);
        Assert.Empty(Contacts.Real(System.Text.Encoding.UTF8.GetString(SampleText.Profile(sample)) + string.Join('\n', cells)));
        Assert.Equal(["03-1234-5678", "a@b.jp"], Contacts.Real("電話 03-1234-5678、a@b.jp"));
    }

    private static byte[] Findings(Assessment assessment)
    {
        using var stream = new MemoryStream();
        assessment.WriteFindings(stream);
        return stream.ToArray();
    }

    private static List<string> Documents(Assessment assessment) =>
        assessment.Policies().Select(policy => policy.FileName + string.Concat(DocumentRuns.Of(policy.Document).Select(run => run.Text))).ToList();
}
