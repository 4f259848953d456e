using Sonae.Words;

namespace Sonae.Layout;

/// <summary>The words of one folder's pages in the reader's language.</summary>
public sealed class Wording<TOwner>(Visitor visitor)
{
    private readonly Text text = new(typeof(TOwner), visitor.Language);

    public string this[string key] => text[key];

    /// <summary>The words under a key, or null when there are none.</summary>
    public string? Find(string key) => text.Find(key);

    public string this[string key, params object?[] args] => text[key, args];
}

/// <summary>The words that stand around every page.</summary>
public sealed class LayoutText;
