namespace Sonae.Office.Tests.Corpus;

/// <summary>Workbooks where openpyxl is no second witness, each with the reason.</summary>
internal static class KnownDifferences
{
    /// <summary>Files that openpyxl itself cannot open, with a cell as it stands in the file's XML.</summary>
    public static IReadOnlyDictionary<string, (string Why, string Sheet, string Cell, string Text)> OpenpyxlFails { get; } =
        new Dictionary<string, (string, string, string, string)>
        {
            ["apache__49609.xlsx"] = ("entry names in other letters than the content types say", "FAM", "C1", "A1"),
            ["closedxml__InvalidColors.xlsx"] = ("colours that are none", "Sheet1", "A2", "Fill Color 'FED+'"),
            ["roo-rb__implicit_coordinates.xlsx"] = ("a relationship to shared strings that are not there", "Sheet1", "C2", "C2"),
            ["sheetjs__xlsx-stream-d-date-cell.xlsx"] = ("a style number without a style", "Sheet1", "B5", "2014-02-14T08:27:48.765"),
            ["tafia__minimal_package.xlsx"] = ("a style number without a style", "Sheet1", "B3", "BKG_DT"),
        };

    /// <summary>Sheets that openpyxl lists and that hold no cells by their kind.</summary>
    public static IReadOnlyDictionary<string, string> ExtraSheets { get; } = new Dictionary<string, string>
    {
        ["closedxml__DialogSheet.xlsx"] = "Dialog",
    };
}
