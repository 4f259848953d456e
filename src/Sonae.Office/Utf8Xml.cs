using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Sonae.Office;

/// <summary>Writes XML as UTF-8 bytes through one buffer; made for sheets of millions of cells.</summary>
internal sealed class Utf8Xml(Stream to) : IDisposable
{
    private const int Size = 1 << 16;
    private const int MostBytesPerChar = 3;
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");
    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int used;

    /// <summary>Starts a part.</summary>
    public Utf8Xml Declaration() => Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);

    public Utf8Xml Raw(ReadOnlySpan<byte> markup)
    {
        if (markup.Length > Size - used) Flush();
        if (markup.Length > Size) to.Write(markup);
        else
        {
            markup.CopyTo(buffer.AsSpan(used));
            used += markup.Length;
        }
        return this;
    }

    /// <summary>Markup made by the program; text of people goes through <see cref="Text"/>.</summary>
    public Utf8Xml Raw(string markup)
    {
        Encode(markup);
        return this;
    }

    /// <summary>Text or attribute value: escaped, and without what XML cannot hold.</summary>
    public Utf8Xml Text(string text)
    {
        var rest = XmlText.Clean(text).AsSpan();
        while (true)
        {
            var at = rest.IndexOfAny(Special);
            if (at < 0) break;
            Encode(rest[..at]);
            Raw(EntityOf(rest[at]));
            rest = rest[(at + 1)..];
        }
        Encode(rest);
        return this;
    }

    public Utf8Xml Number(int value)
    {
        Room(16);
        _ = Utf8Formatter.TryFormat(value, buffer.AsSpan(used), out var length);
        used += length;
        return this;
    }

    public Utf8Xml Number(double value)
    {
        if (value == (int)value) return Number((int)value);
        Room(40);
        _ = value.TryFormat(buffer.AsSpan(used), out var length, "R", CultureInfo.InvariantCulture);
        used += length;
        return this;
    }

    public void Dispose()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static ReadOnlySpan<byte> EntityOf(char c) => c switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        _ => "&quot;"u8,
    };

    private void Encode(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            Room(Math.Min(text.Length * MostBytesPerChar, Size));
            var length = Math.Min(text.Length, (Size - used) / MostBytesPerChar);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1])) length--;
            used += Encoding.UTF8.GetBytes(text[..length], buffer.AsSpan(used));
            text = text[length..];
        }
    }

    private void Room(int bytes)
    {
        if (bytes > Size - used) Flush();
    }

    private void Flush()
    {
        to.Write(buffer, 0, used);
        used = 0;
    }
}
