using System.Globalization;

namespace Sonae.Office;

/// <summary>Writes title, author, company and the document's own properties (docProps) of a package.</summary>
internal static class DocumentProperties
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private const string PackageMetadata = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string CustomFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    public static void Write(PackageWriter package, DocumentInfo info)
    {
        package.Relate("", "rIdCore", PackageWriter.PackageRelation + "metadata/core-properties", "docProps/core.xml");
        package.Relate("", "rIdApp", PackageWriter.OfficeRelation + "extended-properties", "docProps/app.xml");
        WriteCore(package, info);
        WriteApp(package, info);
    }

    public static void WriteCustom(PackageWriter package, IReadOnlyDictionary<string, string> properties)
    {
        if (properties.Count == 0) return;
        package.Relate("", "rIdCustom", PackageWriter.OfficeRelation + "custom-properties", "docProps/custom.xml");
        using var stream = package.Part("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        using var xml = new Utf8Xml(stream);
        xml.Declaration().Raw($"<Properties xmlns=\"{Office}custom-properties\" xmlns:vt=\"{Office}docPropsVTypes\">");
        // Ids 0 and 1 are reserved by the format.
        var id = 2;
        foreach (var (name, value) in properties.OrderBy(property => property.Key, StringComparer.Ordinal))
            xml.Raw($"<property fmtid=\"{CustomFormat}\" pid=\"").Number(id++).Raw("\" name=\""u8).Text(name)
                .Raw("\"><vt:lpwstr>"u8).Text(value).Raw("</vt:lpwstr></property>"u8);
        xml.Raw("</Properties>"u8);
    }

    private static void WriteCore(PackageWriter package, DocumentInfo info)
    {
        var created = info.Created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        using var stream = package.Part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        using var xml = new Utf8Xml(stream);
        xml.Declaration().Raw($"<cp:coreProperties xmlns:cp=\"{PackageMetadata}\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
            .Raw(" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"u8)
            .Raw("<dc:title>"u8).Text(info.Title).Raw("</dc:title><dc:subject>"u8).Text(info.Subject ?? "")
            .Raw("</dc:subject><dc:creator>"u8).Text(info.Author).Raw("</dc:creator>"u8)
            .Raw($"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{created}</dcterms:created>")
            .Raw($"<dcterms:modified xsi:type=\"dcterms:W3CDTF\">{created}</dcterms:modified>")
            .Raw("<dc:language>ja-JP</dc:language></cp:coreProperties>"u8);
    }

    private static void WriteApp(PackageWriter package, DocumentInfo info)
    {
        using var stream = package.Part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        using var xml = new Utf8Xml(stream);
        xml.Declaration().Raw($"<Properties xmlns=\"{Office}extended-properties\"><Application>Sonae</Application><Company>")
            .Text(info.Company).Raw("</Company></Properties>"u8);
    }
}
