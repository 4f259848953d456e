using System.CommandLine;
using Sonae.Accounts;
using Sonae.Audit;
using Sonae.Backup;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Words;
using Sonae.Workbook;

namespace Sonae.Hosting;

/// <summary>The command line: which verb, which language, which exit code.</summary>
public static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, string? environmentLanguage)
    {
        var screen = new Screen(output, error, LanguageOf(args, environmentLanguage));
        try
        {
            return await InvokeAsync(args, screen);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            error.WriteLine(screen.Words["fault", fault.Message]);
            return Exit.Fault;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            error.WriteLine(screen.Words["fault.program", fault]);
            return Exit.Fault;
        }
    }

    /// <summary>Which verb with which options the arguments mean, and what is wrong with them.</summary>
    public static ParseResult Parse(string[] args, Screen screen) => Root(screen).Parse(WithVerb(args));

    private static async Task<int> InvokeAsync(string[] args, Screen screen)
    {
        var parsed = Parse(args, screen);
        foreach (var wrong in parsed.Errors) screen.Error.WriteLine(wrong.Message);
        if (parsed.Errors.Count > 0) return Exit.Usage;
        return await parsed.InvokeAsync(new InvocationConfiguration { Output = screen.Out, Error = screen.Error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(Screen screen)
    {
        var root = new RootCommand(screen.Words["about"])
        {
            ServeCommand.Make(screen), AssessCommand.Make(screen, TimeProvider.System), TemplateCommand.Make(screen, TimeProvider.System), EditionCommand.Make(screen),
            BackupCommand.Make(screen, TimeProvider.System), RestoreCommand.Make(screen, TimeProvider.System), AuditCommand.Make(screen, TimeProvider.System), DbCommand.Make(screen, TimeProvider.System), UserCommand.Make(screen, TimeProvider.System),
        };
        root.Add(new Option<string?>("--lang") { Description = screen.Words["lang"], Recursive = true });
        return root;
    }

    // No argument, or a first one that begins with "--", means serve; so a test host and a double click both work.
    private static string[] WithVerb(string[] args) =>
        args is [] || (args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version")) ? ["serve", .. args] : args;

    private static Language LanguageOf(string[] args, string? environment)
    {
        var at = Array.IndexOf(args, "--lang");
        var told = at >= 0 && at + 1 < args.Length ? args[at + 1] : Array.Find(args, arg => arg.StartsWith("--lang=", StringComparison.Ordinal))?["--lang=".Length..];
        return Text.LanguageOf(told ?? environment);
    }
}
