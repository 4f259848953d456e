namespace Sonae.Office;

/// <summary>Looks at the first bytes of a file from outside and lets through only what is a zip package of bearable size.</summary>
internal static class PackageGuard
{
    private const int HeadBytes = 4096;

    public static void Check(Stream file, ReadLimits limits)
    {
        if (file.Length == 0)
            throw new UnreadableFileException(UnreadableReason.Empty);
        if (file.Length > limits.MaxFileBytes)
            throw new UnreadableFileException(UnreadableReason.TooLarge);
        var head = Head(file);
        if (!IsZip(head))
            throw new UnreadableFileException(OtherKind(file, head));
        if (ZipEnd.EntryCount(file) > limits.MaxEntries)
            throw new UnreadableFileException(UnreadableReason.TooManyEntries);
        file.Position = 0;
    }

    private static byte[] Head(Stream file)
    {
        var head = new byte[Math.Min(HeadBytes, file.Length)];
        file.Position = 0;
        file.ReadExactly(head);
        return head;
    }

    // PK 03 04: first entry. PK 05 06: a package without any, which fails later for want of a workbook.
    private static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith(FileMarks.ZipEntry) || head.StartsWith(FileMarks.ZipEnd);

    private static UnreadableReason OtherKind(Stream file, ReadOnlySpan<byte> head) =>
        OleFile.IsOle(head) ? OleFile.Kind(file)
        : TextKind.IsHtml(head) ? UnreadableReason.Html
        : TextKind.IsPlainText(head) ? UnreadableReason.Csv
        : UnreadableReason.NotAWorkbook;
}
