using System.CommandLine;
using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Hosting;
using Sonae.Office;
using Sonae.Words;

namespace Sonae.Workbook;

/// <summary>"assess WORKBOOK": findings.json, 診断結果.xlsx and the policies from a workbook.</summary>
public static class AssessCommand
{
    public static Command Make(Screen screen, TimeProvider clock)
    {
        var words = new Text(typeof(WorkbookText), screen.Language);
        var workbook = new Argument<FileInfo>("WORKBOOK");
        var edition = EditionOption.Make(words);
        var profile = new Option<FileInfo?>("--profile") { Description = words["option.profile"] };
        var folder = new Option<string?>("--out") { Description = words["option.out"] };
        folder.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var told }, ..] && string.IsNullOrWhiteSpace(told)) result.AddError(words["option.out.empty"]);
        });
        var noPolicies = new Option<bool>("--no-policies") { Description = words["option.no-policies"] };
        var json = new Option<bool>("--json") { Description = words["option.json"] };
        var date = DateOption.Make(words);
        var command = new Command("assess", words["assess"]) { workbook, edition, profile, folder, noPolicies, json, date };
        command.SetAction(parsed => new AssessRun(screen, words, EditionOption.Chosen(parsed, edition)).Run(
            parsed.GetValue(workbook)!, parsed.GetValue(profile), parsed.GetValue(folder), !parsed.GetValue(noPolicies), parsed.GetValue(json), parsed.GetValue(date) ?? Dates.Today(clock)));
        return command;
    }
}

/// <summary>One run of "assess".</summary>
public sealed class AssessRun(Screen screen, Text words, Edition edition)
{
    private readonly ProblemText problems = new(screen.Language);
    private readonly Progress progress = new(screen.Error);

    public int Run(FileInfo workbook, FileInfo? profile, string? folder, bool policies, bool json, DateOnly today)
    {
        var missing = Missing(workbook, profile).ToList();
        if (missing.Count > 0) return Refuse(missing);
        progress.Say(words["progress.read", workbook.Name]);
        using var file = workbook.OpenRead();
        var (assessment, reading) = new AssessWorkbook(edition, ReadLimits.CommandLine).Run(file, profile is null ? null : File.ReadAllBytes(profile.FullName), today);
        foreach (var hint in reading.Hints) screen.Error.WriteLine(problems.Hint(hint));
        if (assessment is null) return Refuse(reading.Problems);
        if (folder is not null) Write(folder, assessment, policies);
        Show(assessment, folder, json);
        return Exit.Done;
    }

    private static IEnumerable<Problem> Missing(FileInfo workbook, FileInfo? profile)
    {
        if (!workbook.Exists) yield return Problem.At(new Place(SheetTitles.Book, null, 0, 0, 0), "file.not-found");
        if (profile is { Exists: false }) yield return Problem.At(Place.In("profile", "/"), "file.not-found");
    }

    private int Refuse(IReadOnlyList<Problem> found)
    {
        foreach (var problem in found) screen.Error.WriteLine(problems.Line(problem));
        return Exit.Problems;
    }

    private void Write(string folder, Assessment assessment, bool policies)
    {
        using var output = new OutFolder(folder);
        WriteBoth(output, assessment);
        foreach (var (name, document) in policies ? assessment.Policies() : [])
        {
            progress.Say(words["progress.policy", name]);
            output.Write(Path.Combine("ポリシー", name), stream => Office.Word.WordWriter.Write(document, stream));
        }
        output.Complete();
    }

    // The two largest files have nothing to do with each other, and most machines have two cores.
    private void WriteBoth(OutFolder output, Assessment assessment)
    {
        progress.Say(words["progress.findings"]);
        var findings = Task.Run(() => output.Write("findings.json", assessment.WriteFindings));
        try
        {
            progress.Say(words["progress.result", assessment.Round.Assets.Count]);
            output.Write("診断結果.xlsx", assessment.WriteResult);
        }
        finally
        {
            findings.GetAwaiter().GetResult();
        }
    }

    private void Show(Assessment assessment, string? folder, bool json)
    {
        if (json) ShowJson(assessment);
        else if (folder is null) AssessTable.Write(assessment, screen);
        else screen.Error.WriteLine(words["written", folder]);
    }

    private void ShowJson(Assessment assessment)
    {
        using var buffer = new MemoryStream();
        assessment.WriteFindings(buffer);
        screen.Out.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
