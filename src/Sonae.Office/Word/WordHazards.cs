namespace Sonae.Office.Word;

/// <summary>Refuses Word files that carry programs, files within files, or something fetched from elsewhere; none of it is ever opened.</summary>
internal static class WordHazards
{
    private static readonly string[] FromElsewhere = ["hyperlink", "image", "video", "audio", "media"];

    public static void Refuse(Package package)
    {
        if (package.Names.FirstOrDefault(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) is { } program) throw Refusal(UnreadableReason.Macro, program);
        RefuseTypes(package);
        foreach (var name in package.Names.Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToList()) RefuseRelations(package, name);
    }

    private static void RefuseTypes(Package package)
    {
        using var part = package.Read("[Content_Types].xml");
        if (part is null || !part.ToRoot("Types")) return;
        var list = part.Enter();
        while (part.ToChild(list))
            if (part.Attribute("ContentType") is { } type && (Has(type, "macroEnabled") || Has(type, "vbaProject") || Has(type, "vbaData")))
                throw Refusal(UnreadableReason.Macro, part.Attribute("PartName"));
    }

    private static void RefuseRelations(Package package, string name)
    {
        using var part = package.Read(name);
        if (part is null || !part.ToRoot("Relationships")) return;
        var list = part.Enter();
        while (part.ToChild(list))
        {
            var type = part.Attribute("Type") ?? "";
            if (Reason(type[(type.LastIndexOf('/') + 1)..], part.Attribute("TargetMode") == "External", Has(name, "chart")) is { } reason)
                throw Refusal(reason, part.Attribute("Target"));
        }
    }

    // A chart keeps its figures as a workbook of its own; nobody opens it from the text.
    private static UnreadableReason? Reason(string kind, bool isElsewhere, bool isOfChart) => kind switch
    {
        "vbaProject" or "wordVbaData" or "attachedToolbars" or "keyMapCustomizations" => UnreadableReason.Macro,
        "control" or "activeXControl" or "activeXControlBinary" => UnreadableReason.ActiveX,
        "attachedTemplate" => UnreadableReason.OutsidePart,
        "oleObject" => UnreadableReason.EmbeddedObject,
        "package" when !isOfChart => UnreadableReason.EmbeddedObject,
        _ => isElsewhere && !FromElsewhere.Contains(kind) ? UnreadableReason.OutsidePart : null,
    };

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static UnreadableFileException Refusal(UnreadableReason reason, string? place) => new(reason, place);
}
