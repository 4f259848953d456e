using System.Globalization;
using Sonae.Database;
using Sonae.Hosting;

namespace Sonae.Backup;

/// <summary>What was put back, and the name under which the database lies that was there before.</summary>
public sealed record Restored(Manifest Manifest, string? Aside);

/// <summary>Puts a backup back into a data folder that nobody uses: the whole of it, or nothing.</summary>
public sealed class RestoreBackup(TimeProvider clock)
{
    // What SQLite keeps beside a database; beside another database it would destroy it.
    private static readonly string[] Beside = ["-wal", "-journal", "-shm"];

    public async Task<Restored> RunAsync(FileInfo file, string place, bool replace, CancellationToken stop = default)
    {
        if (!file.Exists) throw new RefusedException(Exit.Problems, "restore.missing", file.FullName);
        using var data = DataFolder.Open(place, out var trouble)
            ?? throw new RefusedException(Exit.Fault, trouble == "serve.data.held" ? "restore.held" : "restore.folder", place);
        var database = Path.Combine(data.Folder.FullName, Store.FileName);
        if (File.Exists(database) && !replace) throw new RefusedException(Exit.Problems, "restore.there", place);
        var draft = data.Folder.CreateSubdirectory($".restore-{Guid.NewGuid():N}");
        try
        {
            var manifest = await StageAsync(file, draft, stop);
            var aside = SetAside(database);
            File.Move(Path.Combine(draft.FullName, Store.FileName), database);
            foreach (var key in draft.EnumerateFiles("key-*.xml"))
                if (!File.Exists(Path.Combine(data.Keys.FullName, key.Name))) key.MoveTo(Path.Combine(data.Keys.FullName, key.Name));
            new LastCopy(data.Folder.FullName).Write(manifest.Created);
            return new(manifest, aside);
        }
        finally
        {
            draft.Delete(recursive: true);
        }
    }

    private static async Task<Manifest> StageAsync(FileInfo file, DirectoryInfo draft, CancellationToken stop)
    {
        try
        {
            using var archive = await BackupArchive.OpenAsync(file, stop);
            var manifest = archive.Manifest;
            if (!StoredDatabase.KnownSchemas().Contains(manifest.Schema, StringComparer.Ordinal)) throw new RefusedException(Exit.Problems, "newer");
            foreach (var kept in manifest.Files) await archive.ExtractAsync(kept, Path.Combine(draft.FullName, Path.GetFileName(kept.Name)), stop);
            var (schema, heads) = await new StoredDatabase(Path.Combine(draft.FullName, Store.FileName)).CheckAsync(stop);
            if (schema != manifest.Schema || !heads.SequenceEqual(manifest.Heads)) throw new RefusedException(Exit.Problems, "restore.changed");
            return manifest;
        }
        catch (Exception wrong) when (wrong is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new RefusedException(Exit.Problems, "restore.broken");
        }
    }

    // Its write-ahead log goes first and with it: it may hold the last answers, and alone it must never meet the new file.
    private string? SetAside(string database)
    {
        if (!File.Exists(database))
        {
            foreach (var ending in Beside) File.Delete(database + ending);
            return null;
        }
        var aside = FreeName(database);
        foreach (var ending in Beside.Where(ending => File.Exists(database + ending))) File.Move(database + ending, aside + ending);
        File.Move(database, aside);
        return Path.GetFileName(aside);
    }

    private string FreeName(string database)
    {
        var stem = Path.Combine(Path.GetDirectoryName(database)!, $"sonae-before-restore-{clock.GetLocalNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}");
        var name = $"{stem}.db";
        for (var number = 2; File.Exists(name); number++) name = $"{stem}-{number.ToString(CultureInfo.InvariantCulture)}.db";
        return name;
    }
}
