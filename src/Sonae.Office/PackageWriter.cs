using System.IO.Compression;

namespace Sonae.Office;

/// <summary>Writes the zip that every Office file is; parts stream, times are fixed, so equal input gives equal bytes.</summary>
internal sealed class PackageWriter(Stream output) : IDisposable
{
    public const string OfficeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public const string PackageRelation = "http://schemas.openxmlformats.org/package/2006/relationships/";
    private const string RelationsType = "application/vnd.openxmlformats-package.relationships+xml";

    // The oldest time a zip can hold; the clock would make equal books differ.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly ZipArchive zip = new(output, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<(string Path, string Type)> types = [];
    private readonly SortedDictionary<string, List<Relation>> relations = new(StringComparer.Ordinal);

    /// <summary>Opens a part to be written; one at a time, closed by the caller.</summary>
    public Stream Part(string path, string contentType, CompressionLevel level = CompressionLevel.Optimal)
    {
        types.Add((path, contentType));
        return Entry(path, level);
    }

    /// <summary>Says that a part (the empty path: the package) points to another; targets are relative to the part's folder.</summary>
    public void Relate(string from, string id, string type, string target, bool external = false)
    {
        if (!relations.TryGetValue(from, out var list)) relations[from] = list = [];
        list.Add(new(id, type, target, external));
    }

    /// <summary>Writes the lists of relations and of content types; without them no program takes the file for complete.</summary>
    public void Finish()
    {
        foreach (var (from, list) in relations) WriteRelations(from, list);
        using var stream = Entry("[Content_Types].xml");
        using var xml = new Utf8Xml(stream);
        xml.Declaration().Raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"u8)
            .Raw($"<Default Extension=\"rels\" ContentType=\"{RelationsType}\"/>")
            .Raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>"u8);
        foreach (var (path, type) in types)
            if (type != "application/xml") xml.Raw($"<Override PartName=\"/{path}\" ContentType=\"{type}\"/>");
        xml.Raw("</Types>"u8);
    }

    public void Dispose() => zip.Dispose();

    private Stream Entry(string path, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(path, level);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }

    private void WriteRelations(string from, List<Relation> list)
    {
        var slash = from.LastIndexOf('/') + 1;
        using var stream = Entry($"{from[..slash]}_rels/{from[slash..]}.rels");
        using var xml = new Utf8Xml(stream);
        xml.Declaration().Raw($"<Relationships xmlns=\"{PackageRelation.TrimEnd('/')}\">");
        foreach (var relation in list)
            xml.Raw($"<Relationship Id=\"{relation.Id}\" Type=\"{relation.Type}\" Target=\"").Text(relation.Target)
                .Raw(relation.External ? "\" TargetMode=\"External\"/>"u8 : "\"/>"u8);
        xml.Raw("</Relationships>"u8);
    }

    private readonly record struct Relation(string Id, string Type, string Target, bool External);
}
