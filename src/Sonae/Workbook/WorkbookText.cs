namespace Sonae.Workbook;

/// <summary>The words of assess, template and 台帳ファイルで試す.</summary>
public static class WorkbookText;
