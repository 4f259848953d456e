using System.IO.Compression;

namespace Sonae.Office;

/// <summary>A zip package of parts whose names, number and sizes were found bearable; parts are opened with limits.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive archive;
    private readonly ReadLimits limits;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private Package(ZipArchive archive, ReadLimits limits) => (this.archive, this.limits) = (archive, limits);

    /// <summary>Opens the package in a seekable stream, which stays the caller's to close.</summary>
    public static Package Open(Stream file, ReadLimits limits)
    {
        PackageGuard.Check(file, limits);
        var package = new Package(Unpacked(file), limits);
        try
        {
            package.List();
            return package;
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>The names of all parts.</summary>
    public IReadOnlyCollection<string> Names => parts.Keys;

    public bool Has(string name) => parts.ContainsKey(name);

    /// <summary>Opens a part for reading as XML; null when there is none of that name.</summary>
    public PartReader? Read(string name) =>
        parts.TryGetValue(name, out var entry) ? new PartReader(name, Unpack(name, entry), limits) : null;

    public void Dispose() => archive.Dispose();

    private static ZipArchive Unpacked(Stream file)
    {
        try
        {
            var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries;
            return archive;
        }
        catch (Exception cause) when (Damage.IsIn(cause))
        {
            throw new UnreadableFileException(UnreadableReason.Damaged, cause: cause);
        }
    }

    private void List()
    {
        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            var name = PartName.OfEntry(entry.FullName);
            if (entry.IsEncrypted)
                throw new UnreadableFileException(UnreadableReason.Encrypted, name);
            if (name.Length > 0 && !name.EndsWith('/') && !parts.TryAdd(name, entry))
                throw new UnreadableFileException(UnreadableReason.DuplicateEntry, name);
            if (entry.Length > limits.MaxUnpackedBytes - unpacked || SaysTooLittle(entry))
                throw new UnreadableFileException(UnreadableReason.Bomb, name);
            unpacked += entry.Length;
        }
    }

    // Packing never adds more than a few bytes per block: such an entry unpacks to more than it says.
    private static bool SaysTooLittle(ZipArchiveEntry entry) => entry.CompressedLength > entry.Length + entry.Length / 1000 + 1024;

    private static PartStream Unpack(string name, ZipArchiveEntry entry)
    {
        try
        {
            return new PartStream(entry.Open(), name, entry.Length, entry.CompressedLength, entry.Crc32);
        }
        catch (Exception cause) when (Damage.IsIn(cause))
        {
            throw new UnreadableFileException(UnreadableReason.Damaged, name, cause: cause);
        }
    }
}
