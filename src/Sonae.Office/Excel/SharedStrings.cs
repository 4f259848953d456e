namespace Sonae.Office.Excel;

/// <summary>Texts that stand once in the book; bounded, so that a book of millions of different texts costs no memory.</summary>
internal sealed class SharedStrings
{
    private const int MostTexts = 1 << 16;
    private const int MostCharacters = 1 << 22;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private int characters;
    private int uses;

    /// <summary>The text's place in the list, or −1 when the list is full and the text must stand in its cell.</summary>
    public int PlaceOf(string text)
    {
        if (!places.TryGetValue(text, out var place))
        {
            if (texts.Count == MostTexts || characters + text.Length > MostCharacters) return -1;
            place = texts.Count;
            places.Add(text, place);
            texts.Add(CellText.Escape(text));
            characters += text.Length;
        }
        uses++;
        return place;
    }

    public void Write(PackageWriter package)
    {
        using var stream = package.Part("xl/sharedStrings.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml");
        using var xml = new Utf8Xml(stream);
        xml.Declaration().Raw("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\""u8).Number(uses)
            .Raw("\" uniqueCount=\""u8).Number(texts.Count).Raw("\">"u8);
        foreach (var text in texts)
            xml.Raw(CellText.HasOuterSpace(text) ? "<si><t xml:space=\"preserve\">"u8 : "<si><t>"u8).Text(text).Raw("</t></si>"u8);
        xml.Raw("</sst>"u8);
    }
}
