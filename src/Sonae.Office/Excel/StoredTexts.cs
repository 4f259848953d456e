namespace Sonae.Office.Excel;

/// <summary>The texts that cells refer to by number; each is held once.</summary>
internal sealed class StoredTexts
{
    public static readonly StoredTexts None = new();

    private readonly List<string> texts = [];

    public static StoredTexts Read(PartReader part, ReadLimits limits)
    {
        var strings = new StoredTexts();
        var text = new RichText(limits);
        if (!part.ToRoot("sst"))
            throw new UnreadableFileException(UnreadableReason.Damaged, part.Name);
        var table = part.Enter();
        while (part.ToChild(table))
        {
            if (part.LocalName == "si")
                strings.Add(text.Read(part), limits);
        }
        part.ReadToEnd();
        return strings;
    }

    public string? Find(int index) => (uint)index < (uint)texts.Count ? texts[index] : null;

    private void Add(string text, ReadLimits limits)
    {
        if (texts.Count >= limits.MaxSharedStrings)
            throw new UnreadableFileException(UnreadableReason.TooManyTexts);
        texts.Add(text);
    }
}
