namespace Sonae.Guideline.Assets;

/// <summary>Finds a medium's place in a list; ids mostly are the very same strings, so that is looked at first.</summary>
public sealed class MediumIndex(IReadOnlyList<Medium> media)
{
    private readonly string[] ids = media.Select(medium => medium.Id).ToArray();

    /// <summary>The place of a medium, or -1 when none is told.</summary>
    public int Of(string? id)
    {
        if (id is null) return -1;
        for (var i = 0; i < ids.Length; i++) if (ReferenceEquals(ids[i], id)) return i;
        return Array.IndexOf(ids, id) is var found and >= 0 ? found : throw new KeyNotFoundException(id);
    }
}
