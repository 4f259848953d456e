using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Sonae.Database;
using Sonae.Hosting;

namespace Sonae.Backup;

/// <summary>Writes one file that holds a data folder's database, also while the web application uses it; what it writes, restore accepts.</summary>
public sealed class TakeBackup(TimeProvider clock)
{
    public const string KeyFolder = "keys";

    public async Task<Manifest> RunAsync(string place, FileInfo output, bool withKeys, CancellationToken stop = default)
    {
        var database = Path.Combine(place, Store.FileName);
        if (!File.Exists(database)) throw new RefusedException(Exit.Problems, "backup.none", place);
        output.Directory?.Create();
        var draft = Path.Combine(output.DirectoryName ?? ".", $".{output.Name}.{Guid.NewGuid():N}");
        var (copy, zip) = (draft + ".db", draft + ".zip");
        try
        {
            MakePrivate(copy);
            var stored = new StoredDatabase(copy);
            stored.CopyFrom(database);
            var (schema, heads) = await stored.CheckAsync(stop);
            List<(string Name, string Path)> files = [(Store.FileName, copy), .. withKeys ? Keys(place) : []];
            var kept = new List<KeptFile>();
            foreach (var (name, path) in files) kept.Add(new(name, new FileInfo(path).Length, await HashAsync(path, stop)));
            var manifest = new Manifest(Manifest.CurrentFormat, Version(), schema, clock.GetUtcNow(), kept, heads, "").Sealed();
            MakePrivate(zip);
            await WriteAsync(zip, manifest, files, stop);
            File.Move(zip, output.FullName, overwrite: true);
            new LastCopy(place).Write(manifest.Created);
            return manifest;
        }
        finally
        {
            foreach (var left in (string[])[copy, copy + "-journal", copy + "-wal", copy + "-shm", zip]) File.Delete(left);
        }
    }

    public static async Task<string> HashAsync(string path, CancellationToken stop)
    {
        await using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, stop));
    }

    private static IEnumerable<(string Name, string Path)> Keys(string place) => Directory.Exists(Path.Combine(place, KeyFolder))
        ? Directory.EnumerateFiles(Path.Combine(place, KeyFolder), "key-*.xml").Order(StringComparer.Ordinal).Select(path => ($"{KeyFolder}/{Path.GetFileName(path)}", path)) : [];

    private static async Task WriteAsync(string zip, Manifest manifest, List<(string Name, string Path)> files, CancellationToken stop)
    {
        await using var stream = new FileStream(zip, FileMode.Open, FileAccess.ReadWrite);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using (var entry = archive.CreateEntry(Manifest.Name).Open()) await entry.WriteAsync(manifest.ToJson(), stop);
            foreach (var (name, path) in files)
            {
                await using var source = File.OpenRead(path);
                await using var entry = archive.CreateEntry(name).Open();
                await source.CopyToAsync(entry, stop);
            }
        }
        stream.Flush(flushToDisk: true);
    }

    // Everything a company keeps is in it, so nobody else on the machine reads it.
    private static void MakePrivate(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(path, options).Dispose();
    }

    private static string Version() => typeof(TakeBackup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
