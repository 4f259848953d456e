using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Office;
using Sonae.Office.Word;
using Sonae.Policies;
using Sonae.Words;

namespace Sonae.Workbook;

/// <summary>A workbook with what follows from it.</summary>
public sealed record Assessment(Edition Edition, Round Round, Findings Findings, IReadOnlyList<string> OtherColumns, IReadOnlyList<Problem> Hints)
{
    public void WriteFindings(Stream stream) => new FindingsJson(Edition, Findings, Round.Profile, Notes()).Write(stream);

    public void WriteResult(Stream stream) => ResultBook.WriteResult(stream, new BookFacts(Edition, Round, Findings, OtherColumns, 0, 0));

    /// <summary>The policies that apply or may apply, by file name "NN-名称.docx".</summary>
    public IEnumerable<(string FileName, WordDocument Document)> Policies()
    {
        var document = new PolicyDocument(Edition, Round.Profile, Findings.Date);
        foreach (var policy in Findings.Policies.Where(policy => policy.Applies != false))
        {
            var draft = DraftRule.Draft(Edition.Policies, Edition.Clauses[policy.Policy.Id], policy, Round.Profile, Findings.Conditions);
            yield return (FormattableString.Invariant($"{policy.Policy.No:00}-{policy.Policy.Name}.docx"), document.Of(draft));
        }
    }

    private List<string> Notes()
    {
        var words = new ProblemText(Language.Japanese);
        return Hints.Select(words.Hint).Prepend(Edition.Info.Newer?.Banner ?? Edition.Info.Title).ToList();
    }
}

/// <summary>Reads a workbook and works out everything that follows (ブックの診断); used by the command line and by the browser.</summary>
public sealed class AssessWorkbook(Edition edition, ReadLimits limits)
{
    /// <summary>The assessment, or every problem that prevents it; hints come with both.</summary>
    public (Assessment? Assessment, WorkbookReading Reading) Run(Stream file, byte[]? profile, DateOnly today)
    {
        var reading = new ReadWorkbook(edition, limits).Run(file, profile);
        if (reading.Round is not { } round) return (null, reading);
        return (new Assessment(edition, round, Findings.Of(edition, round, today), reading.OtherColumns, reading.Hints), reading);
    }
}
