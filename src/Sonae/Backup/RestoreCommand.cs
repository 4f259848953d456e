using System.CommandLine;
using System.Globalization;
using Sonae.Hosting;
using Sonae.Words;

namespace Sonae.Backup;

/// <summary>"restore FILE": a backup becomes what is stored.</summary>
public static class RestoreCommand
{
    public static Command Make(Screen screen, TimeProvider clock)
    {
        var words = new Text(typeof(BackupText), screen.Language);
        var told = new KeepingOptions(screen, words, "--in");
        var replace = new Option<bool>("--replace") { Description = words["restore.replace"] };
        var command = new Command("restore", words["restore"]);
        told.AddTo(command);
        command.Add(replace);
        command.SetAction((parsed, stop) => told.TryAsync(async () =>
        {
            var (file, place) = told.Read(parsed, "restore.postgres");
            var restored = await new RestoreBackup(clock).RunAsync(file, place, parsed.GetValue(replace), stop);
            var taken = TimeZoneInfo.ConvertTime(restored.Manifest.Created, clock.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            screen.Error.WriteLine(words["restore.done", taken, place]);
            told.Warn(restored.Manifest);
            if (restored.Aside is { } aside) screen.Error.WriteLine(words["restore.aside", aside]);
        }));
        return command;
    }
}
