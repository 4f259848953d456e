using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sonae.Database;
using Sonae.Hosting;

namespace Sonae.Backup;

/// <summary>A backup file that is read: nothing in it is believed before it has been compared.</summary>
public sealed partial class BackupArchive : IDisposable
{
    // A database of text becomes ten times smaller at most; what grows far more was made to fill a disk.
    private const int MostGrowth = 200;
    private const long AlwaysFits = 64L << 20;

    private readonly FileStream stream;
    private readonly ZipArchive zip;

    private BackupArchive(FileStream stream, ZipArchive zip, Manifest manifest) => (this.stream, this.zip, Manifest) = (stream, zip, manifest);

    public Manifest Manifest { get; }

    public static async Task<BackupArchive> OpenAsync(FileInfo file, CancellationToken stop)
    {
        var stream = file.OpenRead();
        try
        {
            var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            return new(stream, zip, await ManifestAsync(zip, stop));
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes one file out, and refuses it when it is not the one the manifest means.</summary>
    public async Task ExtractAsync(KeptFile file, string target, CancellationToken stop)
    {
        await using var source = zip.GetEntry(file.Name)!.Open();
        await using var output = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        for (var (left, read) = (file.Size, 0); (read = await source.ReadAsync(buffer, stop)) > 0; left -= read)
        {
            if (read > left) throw Changed();
            hash.AppendData(buffer, 0, read);
            await output.WriteAsync(buffer.AsMemory(0, read), stop);
        }
        output.Flush(flushToDisk: true);
        if (output.Length != file.Size || Convert.ToHexStringLower(hash.GetHashAndReset()) != file.Sha256) throw Changed();
    }

    public void Dispose()
    {
        zip.Dispose();
        stream.Dispose();
    }

    private static async Task<Manifest> ManifestAsync(ZipArchive zip, CancellationToken stop)
    {
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        if (zip.GetEntry(Manifest.Name) is not { } told) throw new RefusedException(Exit.Problems, "restore.other");
        if (names.Any(name => !Expected().IsMatch(name)) || names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Count) throw Changed();
        if (told.Length > Manifest.Limit) throw Changed();
        var json = await ReadAsync(told, stop);
        if (Format(json) > Manifest.CurrentFormat) throw new RefusedException(Exit.Problems, "newer");
        if (Parsed(json) is not { Format: Manifest.CurrentFormat, IsWhole: true } manifest) throw Changed();
        if (!manifest.Files.Select(file => file.Name).Append(Manifest.Name).Order(StringComparer.Ordinal).SequenceEqual(names.Order(StringComparer.Ordinal))) throw Changed();
        if (manifest.Files.All(file => file.Name != Store.FileName) || manifest.Files.Any(file => file.Size > Fits(zip.GetEntry(file.Name)!))) throw Changed();
        return manifest;
    }

    private static long Fits(ZipArchiveEntry entry) => Math.Max(AlwaysFits, entry.CompressedLength * MostGrowth);

    private static async Task<byte[]> ReadAsync(ZipArchiveEntry entry, CancellationToken stop)
    {
        await using var source = entry.Open();
        // One byte more than is said shows a size that lies.
        var buffer = new byte[entry.Length + 1];
        var read = await source.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, stop);
        return read == entry.Length ? buffer[..read] : throw Changed();
    }

    private static int Format(byte[] json)
    {
        try { return Manifest.FormatOf(json); }
        catch (JsonException) { throw Changed(); }
    }

    private static Manifest? Parsed(byte[] json)
    {
        try { return Manifest.Read(json); }
        catch (JsonException) { return null; }
    }

    private static RefusedException Changed() => new(Exit.Problems, "restore.changed");

    [GeneratedRegex(@"\A(manifest\.json|sonae\.db|keys/key-[0-9a-f-]{36}\.xml)\z")]
    private static partial Regex Expected();
}
