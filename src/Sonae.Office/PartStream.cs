namespace Sonae.Office;

/// <summary>The unpacked bytes of a part: counted, measured against the packed size, and checked against the checksum at the end.</summary>
internal sealed class PartStream(Stream inner, string name, long declared, long packed, uint checksum) : ReadOnlyStream
{
    // Deflate reaches 1030:1 on bytes that never change; sheets of real life stay far below 400:1.
    private const long FreeOfSuspicion = 8L << 20;
    private const long LargestRatio = 400;

    // No attribute and no cell text is as long; it keeps the XML reader from gathering one endless value in memory.
    private const int LongestRunWithoutMarkup = 1 << 20;

    private readonly Crc32 crc = new();
    private long count;
    private int run;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        var read = inner.Read(buffer);
        if (read == 0)
            CheckEnd();
        else
            CheckChunk(buffer[..read]);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void CheckChunk(ReadOnlySpan<byte> chunk)
    {
        count += chunk.Length;
        crc.Add(chunk);
        var markup = chunk.LastIndexOf((byte)'<');
        run = markup < 0 ? run + chunk.Length : chunk.Length - markup;
        if (count > declared || run > LongestRunWithoutMarkup || (count > FreeOfSuspicion && count / LargestRatio > packed))
            throw new UnreadableFileException(UnreadableReason.Bomb, name);
    }

    private void CheckEnd()
    {
        if (count != declared || crc.Value != checksum)
            throw new UnreadableFileException(UnreadableReason.Damaged, name);
    }
}
