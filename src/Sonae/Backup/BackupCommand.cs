using System.CommandLine;
using Sonae.Hosting;
using Sonae.Words;

namespace Sonae.Backup;

/// <summary>"backup FILE": everything that is stored, in one file.</summary>
public static class BackupCommand
{
    public static Command Make(Screen screen, TimeProvider clock)
    {
        var words = new Text(typeof(BackupText), screen.Language);
        var told = new KeepingOptions(screen, words, "--out");
        var withKeys = new Option<bool>("--with-keys") { Description = words["backup.keys"] };
        var command = new Command("backup", words["backup"]);
        told.AddTo(command);
        command.Add(withKeys);
        command.SetAction((parsed, stop) => told.TryAsync(async () =>
        {
            var (file, place) = told.Read(parsed, "backup.postgres");
            var manifest = await new TakeBackup(clock).RunAsync(place, file, parsed.GetValue(withKeys), stop);
            screen.Error.WriteLine(words["backup.done", file.FullName, manifest.Heads.Count]);
            told.Warn(manifest);
        }));
        return command;
    }
}
