using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;

namespace Sonae.Layout;

/// <summary>Markup put together for long tables, where a component a cell would cost more than all the rest: what stands in the pattern is markup, what fills it is text and is encoded.</summary>
public sealed class HtmlText(HtmlEncoder encoder)
{
    private readonly StringBuilder built = new();

    // The pattern has written itself by the time it arrives here.
    public HtmlText Add([InterpolatedStringHandlerArgument("")] ref Pattern pattern) => pattern.Into;

    /// <summary>What was put together; the next begins empty.</summary>
    public MarkupString Take()
    {
        var markup = new MarkupString(built.ToString());
        built.Clear();
        return markup;
    }

    /// <summary>One pattern being filled.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Pattern(int literalLength, int formattedCount, HtmlText into)
    {
        internal HtmlText Into { get; } = Ready(into, literalLength + formattedCount);

        public void AppendLiteral(string markup) => Into.built.Append(markup);

        public void AppendFormatted(string? text)
        {
            if (text is not null) Into.built.Append(Into.Encode(text));
        }

        public void AppendFormatted(int number) => Into.built.Append(CultureInfo.InvariantCulture, $"{number}");

        public void AppendFormatted(MarkupString markup) => Into.built.Append(markup.Value);

        private static HtmlText Ready(HtmlText into, int least)
        {
            into.built.EnsureCapacity(into.built.Length + least);
            return into;
        }
    }

    private string Encode(string text) => encoder.Encode(text);
}
