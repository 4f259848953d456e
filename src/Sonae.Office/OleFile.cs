using System.Buffers.Binary;
using System.Text;

namespace Sonae.Office;

/// <summary>Compound files (OLE2): old .xls workbooks, and new ones behind a password.</summary>
internal static class OleFile
{
    private const int DirectoryEntryBytes = 128;
    private const int NameBytesOffset = 64;

    public static bool IsOle(ReadOnlySpan<byte> head) => head.StartsWith(FileMarks.CompoundFile);

    /// <summary>Whether a stream of this name is in the file.</summary>
    public static bool Holds(Stream file, string stream)
    {
        Span<byte> entry = stackalloc byte[DirectoryEntryBytes];
        file.Position = 0;
        using var buffered = new BufferedStream(new Unowned(file), 1 << 16);
        while (buffered.ReadAtLeast(entry, entry.Length, throwOnEndOfStream: false) == entry.Length)
            if (IsNamed(entry, stream)) return true;
        return false;
    }

    // Entries of the directory start at multiples of 128 bytes wherever the sectors lie, so that a look at each such
    // place finds the streams' names even in a damaged file, without following chains that may run in circles.
    public static UnreadableReason Kind(Stream file)
    {
        var found = UnreadableReason.NotAWorkbook;
        Span<byte> entry = stackalloc byte[DirectoryEntryBytes];
        file.Position = 0;
        using var buffered = new BufferedStream(new Unowned(file), 1 << 16);
        while (buffered.ReadAtLeast(entry, entry.Length, throwOnEndOfStream: false) == entry.Length)
        {
            if (IsNamed(entry, "EncryptedPackage") || IsNamed(entry, "EncryptionInfo"))
                return UnreadableReason.Encrypted;
            if (IsNamed(entry, "Workbook") || IsNamed(entry, "Book"))
                found = UnreadableReason.OldExcel;
        }
        return found;
    }

    private static bool IsNamed(ReadOnlySpan<byte> entry, string name)
    {
        var bytes = name.Length * 2;
        return BinaryPrimitives.ReadUInt16LittleEndian(entry[NameBytesOffset..]) == bytes + 2
            && Encoding.Unicode.GetString(entry[..bytes]).Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}
