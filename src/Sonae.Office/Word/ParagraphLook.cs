using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sonae.Office.Word;

/// <summary>A paragraph style in few words; sizes in half points, spaces in twentieths of a point.</summary>
internal sealed record ParagraphLook(string Id, string Name)
{
    public bool IsDefault { get; init; }
    public string? Font { get; init; }
    public int? Size { get; init; }

    /// <summary>Height of a line whatever the font: a Japanese font's own height differs by half between programs.</summary>
    public int? Line { get; init; }
    public bool Bold { get; init; }
    public string? Colour { get; init; }
    public int Before { get; init; }
    public int After { get; init; }
    public bool Together { get; init; }
    public bool KeepNext { get; init; }
    public int? Outline { get; init; }
    public (int Number, int Level)? List { get; init; }
    public W.JustificationValues? Side { get; init; }

    public W.Style Style()
    {
        var style = new W.Style { Type = W.StyleValues.Paragraph, StyleId = Id };
        if (IsDefault) style.Default = true;
        // Word knows its own styles by name and shows them in its own language; a Japanese name is ours.
        if (Name[0] > '\u007F') style.CustomStyle = true;
        style.Append(new W.StyleName { Val = Name });
        if (!IsDefault) style.Append(new W.BasedOn { Val = WordStyles.Normal });
        if (Outline is not null) style.Append(new W.NextParagraphStyle { Val = WordStyles.Normal });
        style.Append(new W.PrimaryStyle(), ParagraphProperties(), RunProperties());
        return style;
    }

    private W.StyleParagraphProperties ParagraphProperties()
    {
        var properties = new W.StyleParagraphProperties();
        if (KeepNext) properties.Append(new W.KeepNext(), new W.KeepLines());
        if (List is { } list)
            properties.Append(new W.NumberingProperties(
                new W.NumberingLevelReference { Val = list.Level }, new W.NumberingId { Val = list.Number }));
        var spacing = new W.SpacingBetweenLines { Before = Text(Before), After = Text(After) };
        if (Line is { } line) (spacing.Line, spacing.LineRule) = (Text(line), W.LineSpacingRuleValues.Exact);
        properties.Append(spacing);
        // No space between paragraphs of the same style.
        if (Together) properties.Append(new W.ContextualSpacing());
        if (Side is { } side) properties.Append(new W.Justification { Val = side });
        if (Outline is { } outline) properties.Append(new W.OutlineLevel { Val = outline });
        return properties;
    }

    private W.StyleRunProperties RunProperties()
    {
        var properties = new W.StyleRunProperties();
        if (Font is not null) properties.Append(new W.RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font });
        if (Bold) properties.Append(new W.Bold(), new W.BoldComplexScript());
        if (Colour is not null) properties.Append(new W.Color { Val = Colour });
        if (Size is { } size) properties.Append(new W.FontSize { Val = Text(size) }, new W.FontSizeComplexScript { Val = Text(size) });
        return properties;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
