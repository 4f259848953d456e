namespace Sonae.Office;

/// <summary>First bytes by which kinds of files are told.</summary>
internal static class FileMarks
{
    public static ReadOnlySpan<byte> Utf8 => [0xEF, 0xBB, 0xBF];

    public static ReadOnlySpan<byte> Utf16Little => [0xFF, 0xFE];

    public static ReadOnlySpan<byte> Utf16Big => [0xFE, 0xFF];

    public static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static ReadOnlySpan<byte> ZipEntry => "PK\u0003\u0004"u8;

    public static ReadOnlySpan<byte> ZipEnd => "PK\u0005\u0006"u8;

    public static ReadOnlySpan<byte> Pdf => "%PDF"u8;

    public static ReadOnlySpan<byte> Rtf => "{\\rtf"u8;
}
