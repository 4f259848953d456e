using System.Buffers.Binary;

namespace Sonae.Office;

/// <summary>The end record of a zip package, read before the package is opened so that a million entries are never listed.</summary>
internal static class ZipEnd
{
    private const int RecordBytes = 22;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>How many entries the package says it has; 65,535 also stands for more (zip64).</summary>
    public static int EntryCount(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, RecordBytes + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf(FileMarks.ZipEnd);
        return at < 0 || at + RecordBytes > tail.Length
            ? throw new UnreadableFileException(UnreadableReason.Damaged)
            : BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
    }
}
