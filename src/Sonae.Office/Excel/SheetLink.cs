namespace Sonae.Office.Excel;

/// <summary>A link of one cell: an address (https, http, mailto), or '#' and a place in the book such as #'対策状況チェック'!A1.</summary>
public sealed record SheetLink(string Cell, string Target, string? ToolTip = null);
