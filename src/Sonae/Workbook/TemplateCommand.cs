using System.CommandLine;
using Sonae.Guideline.Editions;
using Sonae.Hosting;
using Sonae.Words;

namespace Sonae.Workbook;

/// <summary>"template OUT.xlsx": the form that assess reads, empty or with the source's seven rows.</summary>
public static class TemplateCommand
{
    public static Command Make(Screen screen, TimeProvider clock)
    {
        var words = new Text(typeof(WorkbookText), screen.Language);
        var output = new Argument<FileInfo>("OUT.xlsx");
        var edition = EditionOption.Make(words);
        var sample = new Option<bool>("--sample") { Description = words["option.sample"] };
        var command = new Command("template", words["template"]) { output, edition, sample };
        command.SetAction(parsed => Run(screen, words, parsed.GetValue(output)!, EditionOption.Chosen(parsed, edition), parsed.GetValue(sample), Dates.Today(clock)));
        return command;
    }

    private static int Run(Screen screen, Text words, FileInfo output, Edition edition, bool sample, DateOnly today)
    {
        var draft = Path.Combine(output.DirectoryName ?? ".", $".{output.Name}.{Guid.NewGuid():N}");
        try
        {
            output.Directory?.Create();
            using (var stream = new FileStream(draft, FileMode.CreateNew)) ResultBook.WriteTemplate(stream, TemplateFacts.Of(edition, sample, today));
            File.Move(draft, output.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
        screen.Error.WriteLine(words["written", output.FullName]);
        return Exit.Done;
    }
}
