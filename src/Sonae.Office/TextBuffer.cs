using System.Xml;

namespace Sonae.Office;

/// <summary>Characters of one value, gathered without a new string for each piece; refuses to grow beyond its limit.</summary>
internal sealed class TextBuffer(int limit)
{
    private char[] chars = new char[256];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => chars.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Append(XmlReader xml)
    {
        int read;
        while ((read = xml.ReadValueChunk(chars, Length, chars.Length - Length)) > 0)
        {
            Length += read;
            if (Length > limit)
                throw new UnreadableFileException(UnreadableReason.CellTooLong);
            // Both halves of a surrogate pair must find room at once.
            if (chars.Length - Length < 2)
                Array.Resize(ref chars, chars.Length * 2);
        }
    }
}
