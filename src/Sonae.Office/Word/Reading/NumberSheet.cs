namespace Sonae.Office.Word.Reading;

/// <summary>The lists of a document: whether a level has bullets, and which style it belongs to.</summary>
internal sealed class NumberSheet
{
    private readonly Dictionary<int, Dictionary<int, Level>> lists = [];
    private readonly Dictionary<int, int> listOf = [];

    public static NumberSheet Read(Package package, string? name, StyleSheet styles)
    {
        var sheet = new NumberSheet();
        using (var part = name is null ? null : package.Read(name))
            if (part is not null && part.ToRoot("numbering")) sheet.Read(part, styles);
        // Not every program keeps the style in the list; the styles name their lists in any case.
        foreach (var (style, list) in styles.Numbering)
            if (sheet.LevelOf(list) is { Style.Length: 0 } level) level.Style = style;
        return sheet;
    }

    /// <summary>The level a paragraph stands on; null when there is no such list.</summary>
    public Level? LevelOf(ListPlace place) =>
        place.Number is { } number && listOf.TryGetValue(number, out var list) && lists.TryGetValue(list, out var levels)
            ? levels.GetValueOrDefault(place.Level ?? 0) : null;

    private void Read(PartReader part, StyleSheet styles)
    {
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            if (part.LocalName == "abstractNum") ReadList(part, styles);
            else if (part.LocalName == "num") ReadNumber(part);
        }
        part.ReadToEnd();
    }

    private void ReadList(PartReader part, StyleSheet styles)
    {
        if (ListPlace.AttributeOf(part, "abstractNumId") is not { } id) return;
        var levels = lists[id] = [];
        var depth = part.Enter();
        while (part.ToChild(depth))
            if (part.LocalName == "lvl" && ListPlace.AttributeOf(part, "ilvl") is { } index) levels[index] = LevelIn(part, styles);
    }

    private static Level LevelIn(PartReader part, StyleSheet styles)
    {
        var level = new Level();
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            if (part.LocalName == "numFmt") level.IsBullet = part.AttributeOfOtherNamespace("val") is "bullet" or "none";
            else if (part.LocalName == "pStyle") level.Style = styles.NameOf(part.AttributeOfOtherNamespace("val"));
        }
        return level;
    }

    private void ReadNumber(PartReader part)
    {
        if (ListPlace.AttributeOf(part, "numId") is not { } number) return;
        var depth = part.Enter();
        while (part.ToChild(depth))
            if (part.LocalName == "abstractNumId" && ListPlace.ValueOf(part) is { } list) listOf[number] = list;
    }

    internal sealed class Level
    {
        public bool IsBullet { get; set; }
        public string Style { get; set; } = "";
    }
}
