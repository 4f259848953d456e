namespace Sonae.Workbook;

/// <summary>The words of the pages for trying a workbook.</summary>
public sealed class TryWorkbookText;
