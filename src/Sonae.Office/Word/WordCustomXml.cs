using System.Xml;

namespace Sonae.Office.Word;

/// <summary>Puts an XML document of the program's own beside the text (customXml).</summary>
internal static class WordCustomXml
{
    private const string Item = "customXml/item1.xml";
    private const string Properties = "customXml/itemProps1.xml";

    // The store's own mark; any fixed value does, and a new one each time would make equal documents differ.
    private const string Store = "{5E0A1C3B-7B1D-4B52-9F0E-6D2C4A8E9B10}";

    public static void Write(PackageWriter package, string document, string xml)
    {
        package.Relate(document, "rIdCustomXml", PackageWriter.OfficeRelation + "customXml", "../" + Item);
        using (var stream = package.Part(Item, "application/xml"))
            Copy(xml, stream);
        package.Relate(Item, "rId1", PackageWriter.OfficeRelation + "customXmlProps", "itemProps1.xml");
        using var properties = package.Part(Properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        using var writer = new Utf8Xml(properties);
        writer.Declaration().Raw($"<ds:datastoreItem ds:itemID=\"{Store}\"")
            .Raw(" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs/></ds:datastoreItem>"u8);
    }

    private static void Copy(string xml, Stream to)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        using var writer = XmlWriter.Create(to, WordWriter.Settings);
        writer.WriteNode(reader, defattr: false);
    }
}
