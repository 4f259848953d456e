using System.Globalization;

namespace Sonae.Office.Word.Reading;

/// <summary>Tells what a paragraph is from its style's name (whatever it stands on) and its list.</summary>
internal sealed class BlockKinds(StyleSheet styles, NumberSheet lists)
{
    private const int SectionLevel = 1, ClauseLevel = 2, DeepestLevel = 4, NoOutline = 9;

    /// <summary>The paragraph that keeps tables apart in our documents says nothing.</summary>
    public bool IsSpacer(string? style) => styles.NameOf(style) == "表のあと";

    /// <summary>A line of a generated table of contents.</summary>
    public bool IsOfContents(string? style) => styles.NameOf(style) is var name
        && (name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Contents ", StringComparison.OrdinalIgnoreCase));

    public (ReadKind Kind, int Level) Of(string? style, ListPlace list, int? outline)
    {
        var chain = styles.Chain(style).ToList();
        var named = chain.Select(one => OfName(one.Name)).FirstOrDefault(kind => kind is not null);
        if (named is { Kind: ReadKind.Title or ReadKind.Heading or ReadKind.Note }) return named.Value;
        if (list.Number == 0) return (ReadKind.Plain, 0);
        if (list.Number is not null && OfList(list) is { } own) return own;
        // A level alone moves the paragraph within its style's list.
        if (chain.Select(one => one.List).FirstOrDefault(one => one.Number > 0) is { Number: > 0 } inherited
            && OfList(list.Level is null ? inherited : inherited with { Level = list.Level }) is { } byStyle && (list.Level is not null || named is null)) return byStyle;
        if (named is { } known) return known;
        return (outline ?? chain.Select(one => one.Outline).FirstOrDefault(one => one is not null)) is { } level and >= 0 and < NoOutline
            ? (ReadKind.Heading, level + 1) : (ReadKind.Plain, 0);
    }

    private (ReadKind, int)? OfList(ListPlace place)
    {
        if (lists.LevelOf(place) is not { } level) return null;
        if (OfName(level.Style) is { Kind: ReadKind.Numbered or ReadKind.Bullet } known) return known;
        var depth = place.Level ?? 0;
        return level.IsBullet ? (ReadKind.Bullet, Math.Clamp(depth + 1, 1, 3)) : (ReadKind.Numbered, Math.Clamp(depth + ClauseLevel, ClauseLevel, DeepestLevel));
    }

    private static (ReadKind Kind, int Level)? OfName(string name) => name switch
    {
        "条" => (ReadKind.Numbered, SectionLevel),
        "項" => (ReadKind.Numbered, ClauseLevel),
        "号" => (ReadKind.Numbered, 3),
        "号の細目" => (ReadKind.Numbered, DeepestLevel),
        "文書情報" => (ReadKind.Title, 2),
        "注記" => (ReadKind.Note, 0),
        _ => OfBuiltIn(name.ToLowerInvariant()),
    };

    // Word writes these names in English whatever its language; other programs change their case.
    private static (ReadKind, int)? OfBuiltIn(string name) => name switch
    {
        "title" => (ReadKind.Title, 0),
        "subtitle" => (ReadKind.Title, 1),
        _ when name.StartsWith("heading ", StringComparison.Ordinal) => (ReadKind.Heading, Digit(name, 1)),
        _ when name.StartsWith("list bullet", StringComparison.Ordinal) => (ReadKind.Bullet, Digit(name, 1)),
        _ when name.StartsWith("list number", StringComparison.Ordinal) => (ReadKind.Numbered, Math.Min(Digit(name, 1) + SectionLevel, DeepestLevel)),
        _ => null,
    };

    private static int Digit(string name, int otherwise) =>
        int.TryParse(name.AsSpan(name.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var digit) && digit > 0 ? digit : otherwise;
}
