using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Office;
using Sonae.Office.Word;
using Sonae.Policies;
using Sonae.Tests.Samples;

namespace Sonae.Tests.Policies;

/// <summary>Policies drafted and laid out for tests: every one of the edition, whether it applies or not.</summary>
public static class Drafted
{
    public static Edition Edition => SampleBooks.Edition;

    public static IEnumerable<(Policy Policy, PolicyDraft Draft, WordDocument Document)> Of(Round round)
    {
        var findings = Findings.Of(Edition, round, SampleBooks.Day);
        var layout = new PolicyDocument(Edition, round.Profile, SampleBooks.Day);
        foreach (var finding in findings.Policies)
        {
            var draft = DraftRule.Draft(Edition.Policies, Edition.Clauses[finding.Policy.Id], finding, round.Profile, findings.Conditions);
            yield return (finding.Policy, draft, layout.Of(draft));
        }
    }

    public static Round RoundOf(Profile profile) => new(profile, Round.NoAnswers, Round.NoAnswers, [], []);

    /// <summary>Every fact and choice filled in, each fact by its example.</summary>
    public static Profile Filled { get; } = Profile.Untold with
    {
        Name = "架空商事株式会社",
        Form = CompanyForm.Corporation,
        Representative = "架空 太郎",
        RepresentativeTitle = "代表取締役",
        Employees = 20,
        Industry = "卸売業",
        Has = ProfileKeys.YesNo.ToDictionary(key => key, _ => true),
        Facts = SampleBooks.Edition.Policies.Facts.ToDictionary(fact => fact.Id, fact => fact.Example),
        Choices = SampleBooks.Edition.Policies.Choices.ToDictionary(choice => choice.Id, choice => choice.Options[0].Id),
    };

    public static byte[] Bytes(WordDocument document)
    {
        using var stream = new MemoryStream();
        WordWriter.Write(document, stream);
        return stream.ToArray();
    }

    public static WordText Read(byte[] file) => WordReader.Read(new MemoryStream(file), ReadLimits.CommandLine);

    /// <summary>A clause's words as one line; facts and choices as their marks.</summary>
    public static string Words(Clause clause) => string.Concat(clause.Text.Concat(clause.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell)).Select(run => run.Kind switch
    {
        InlineKind.Fact or InlineKind.Choice or InlineKind.Company => $"{{{run.Value}}}",
        _ => run.Value,
    }));

    /// <summary>Every clause of the numbered policies that has an id, with the words of the items below it.</summary>
    public static IEnumerable<(string Policy, PolicySection Section, Clause Clause, string Words)> Clauses()
    {
        foreach (var policy in Edition.Policies.Policies)
            foreach (var section in Edition.Clauses[policy.Id].Sections)
                for (var i = 0; i < section.Clauses.Count; i++)
                    if (section.Clauses[i].Id.Length > 0)
                        yield return (policy.Id, section, section.Clauses[i], Words(section.Clauses[i]) + string.Concat(section.Clauses.Skip(i + 1).TakeWhile(next => next.Id.Length == 0).Select(Words)));
    }
}
