namespace Sonae.Office.Excel;

/// <summary>What stands in the workbook's own part: the tabs in their order and the calendar.</summary>
internal sealed class StoredBook
{
    private readonly List<(SheetInfo Info, string Part)> sheets = [];

    private StoredBook(Relationships relationships) => Relationships = relationships;

    public Relationships Relationships { get; }

    public bool From1904 { get; private set; }

    public IReadOnlyList<SheetInfo> Sheets => sheets.ConvertAll(sheet => sheet.Info);

    public static StoredBook Read(Package package)
    {
        var name = Relationships.Of(package, "").OfKind("officeDocument") ?? "xl/workbook.xml";
        using var part = package.Read(name) ?? throw new UnreadableFileException(OtherPackage(package));
        if (!part.ToRoot("workbook"))
            throw new UnreadableFileException(UnreadableReason.NotAWorkbook, name);
        var workbook = new StoredBook(Relationships.Of(package, name));
        var root = part.Enter();
        while (part.ToChild(root))
            workbook.Take(part);
        part.ReadToEnd();
        return workbook;
    }

    public string PartOf(SheetInfo sheet) => sheets.Find(one => one.Info.Index == sheet.Index).Part
        ?? throw new ArgumentException("The sheet is not one of this workbook.", nameof(sheet));

    private void Take(PartReader part)
    {
        if (part.LocalName == "workbookPr")
            From1904 = part.Attribute("date1904") is "1" or "true" or "on";
        else if (part.LocalName == "sheets")
            TakeSheets(part);
    }

    private void TakeSheets(PartReader part)
    {
        var list = part.Enter();
        for (var index = 0; part.ToChild(list); index++)
        {
            var target = Relationships.ById(part.AttributeOfOtherNamespace("id"));
            if (target is not { Kind: not "worksheet" })
                sheets.Add((Info(part, index), target?.Part ?? ""));
        }
    }

    private static SheetInfo Info(PartReader part, int index) =>
        new(index, EscapedText.Decode(part.Attribute("name")), part.Attribute("state") is "hidden" or "veryHidden");

    private static UnreadableReason OtherPackage(Package package) =>
        package.Has("xl/workbook.bin") ? UnreadableReason.BinaryExcel
        : package.Has("content.xml") && package.Has("mimetype") ? UnreadableReason.OpenDocument
        : UnreadableReason.NotAWorkbook;
}
