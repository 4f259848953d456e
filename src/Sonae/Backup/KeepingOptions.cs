using System.CommandLine;
using Sonae.Hosting;
using Sonae.Words;

namespace Sonae.Backup;

/// <summary>What backup and restore are both told: the file, as an argument or an option, and whose data.</summary>
public sealed class KeepingOptions(Screen screen, Text words, string fileOption)
{
    private readonly StoreOptions store = new(screen);

    private readonly Argument<string?> argument = new("FILE") { Description = words[$"file.{fileOption[2..]}"], Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> option = new(fileOption) { Description = words["file.same"], HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Add(argument);
        command.Add(option);
        store.AddTo(command);
        command.Validators.Add(told =>
        {
            if (told.GetResult(argument)?.Tokens.Count > 0 == told.GetResult(option) is { Implicit: false }) told.AddError(words["file.one", fileOption]);
        });
    }

    /// <summary>The file and the data folder; refused with this sentence where the data lie on a PostgreSQL server.</summary>
    public (FileInfo File, string Place) Read(ParseResult parsed, string onServer)
    {
        if (store.Db(parsed) is not null) throw new RefusedException(Exit.Usage, onServer);
        return (new FileInfo((parsed.GetValue(argument) ?? parsed.GetValue(option))!), store.Place(parsed));
    }

    /// <summary>A log that was altered is no reason to keep no copy, but it is told.</summary>
    public void Warn(Manifest manifest)
    {
        foreach (var head in manifest.Heads)
            if (head.BrokenAt is { } at) screen.Error.WriteLine(words["audit", head.Company.ToString("N"), at]);
    }

    /// <summary>Does it, or says in one sentence why not.</summary>
    public async Task<int> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return Exit.Done;
        }
        catch (RefusedException refused)
        {
            screen.Error.WriteLine(words[refused.Key, [.. refused.Args]]);
            return refused.Exit;
        }
    }
}
