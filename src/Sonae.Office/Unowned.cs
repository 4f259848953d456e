namespace Sonae.Office;

/// <summary>A stream read through another one that must not close it.</summary>
internal sealed class Unowned(Stream inner) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer) => inner.Read(buffer);
}
