using System.Buffers.Binary;
using System.Text;

namespace Sonae.Office.Tests.Reading;

/// <summary>Changes bytes of a finished zip package, for what no zip writer would write.</summary>
internal static class ZipBytes
{
    private const int SizeInLocalHeader = 22;
    private const int SizeInDirectory = 24;
    private const int NameInLocalHeader = 30;
    private const int NameInDirectory = 46;
    private const int FlagsInDirectory = 8;

    /// <summary>The package with another unpacked size written for an entry, in both places.</summary>
    public static MemoryStream WithSize(MemoryStream zip, string entry, int size)
    {
        var bytes = zip.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Header(bytes, "PK\u0003\u0004"u8, NameInLocalHeader, entry) + SizeInLocalHeader), size);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Header(bytes, "PK\u0001\u0002"u8, NameInDirectory, entry) + SizeInDirectory), size);
        return new MemoryStream(bytes);
    }

    /// <summary>The package with an entry marked as encrypted.</summary>
    public static MemoryStream Encrypted(MemoryStream zip, string entry)
    {
        var bytes = zip.ToArray();
        bytes[Header(bytes, "PK\u0001\u0002"u8, NameInDirectory, entry) + FlagsInDirectory] |= 1;
        return new MemoryStream(bytes);
    }

    /// <summary>The package with the first occurrence of a text changed, in an entry that is stored and not packed.</summary>
    public static MemoryStream Changed(MemoryStream zip, string from, string to)
    {
        var bytes = zip.ToArray();
        Encoding.UTF8.GetBytes(to).CopyTo(bytes.AsSpan(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(from))));
        return new MemoryStream(bytes);
    }

    private static int Header(byte[] bytes, ReadOnlySpan<byte> mark, int nameOffset, string entry)
    {
        var name = Encoding.UTF8.GetBytes(entry);
        for (var at = 0; ; at++)
        {
            at += bytes.AsSpan(at).IndexOf(mark);
            if (bytes.AsSpan(at + nameOffset).StartsWith(name))
                return at;
        }
    }
}
