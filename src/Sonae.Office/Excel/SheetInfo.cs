namespace Sonae.Office.Excel;

/// <summary>A worksheet of a workbook; sheets that hold only a chart, a dialog or macros are not listed.</summary>
/// <param name="Index">Place among the tabs, from 0.</param>
/// <param name="Name">The name on the tab.</param>
/// <param name="Hidden">Whether the tab is hidden.</param>
public sealed record SheetInfo(int Index, string Name, bool Hidden);
