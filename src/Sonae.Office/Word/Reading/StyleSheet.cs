namespace Sonae.Office.Word.Reading;

/// <summary>The styles of a document by id: names, what they stand on, numbering, looks.</summary>
internal sealed class StyleSheet
{
    private const int Deepest = 12;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public static StyleSheet Read(Package package, string? name)
    {
        var sheet = new StyleSheet();
        using var part = name is null ? null : package.Read(name);
        if (part is null || !part.ToRoot("styles")) return sheet;
        var list = part.Enter();
        while (part.ToChild(list))
            if (part.LocalName == "style" && part.AttributeOfOtherNamespace("styleId") is { } id)
                sheet.styles[id] = StyleOf(part, part.AttributeOfOtherNamespace("type") ?? "paragraph", part.AttributeOfOtherNamespace("default"));
        part.ReadToEnd();
        return sheet;
    }

    /// <summary>Every style that numbers its paragraphs, by name.</summary>
    public IEnumerable<(string Name, ListPlace List)> Numbering =>
        styles.Values.Where(style => style.Name.Length > 0 && style.List.Number > 0).Select(style => (style.Name, style.List));

    public string NameOf(string? id) => id is not null && styles.TryGetValue(id, out var style) ? style.Name : id ?? "";

    /// <summary>The name of the style with this id; null for an unknown one.</summary>
    public string? Known(string? id) => id is not null && styles.TryGetValue(id, out var style) ? style.Name : null;

    /// <summary>The style with all it stands on, itself first; a paragraph without one has the default.</summary>
    public IEnumerable<Style> Chain(string? id)
    {
        var next = id is not null && styles.TryGetValue(id, out var named) ? named : styles.Values.FirstOrDefault(style => style.IsDefault);
        for (var i = 0; i < Deepest && next is not null; i++)
        {
            yield return next;
            next = next.On is { } on ? styles.GetValueOrDefault(on) : null;
        }
    }

    private static Style StyleOf(PartReader part, string type, string? isDefault)
    {
        var style = new Style { IsDefault = type == "paragraph" && isDefault is "1" or "true" };
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            switch (part.LocalName)
            {
                case "name": style.Name = part.AttributeOfOtherNamespace("val") ?? ""; break;
                case "basedOn": style.On = part.AttributeOfOtherNamespace("val"); break;
                case "pPr": ReadParagraph(part, style); break;
                case "rPr": style.Look = RunLook.Read(part); break;
            }
        }
        return style;
    }

    private static void ReadParagraph(PartReader part, Style style)
    {
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            if (part.LocalName == "numPr") style.List = ListPlace.Read(part);
            else if (part.LocalName == "outlineLvl") style.Outline = ListPlace.ValueOf(part);
        }
    }

    internal sealed class Style
    {
        public string Name { get; set; } = "";
        public string? On { get; set; }
        public bool IsDefault { get; init; }
        public int? Outline { get; set; }
        public ListPlace List { get; set; }
        public RunLook Look { get; set; }
    }
}
