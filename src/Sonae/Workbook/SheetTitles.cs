namespace Sonae.Workbook;

/// <summary>The names of the workbook's sheets and of the columns that belong to the format and not to an edition (contract).</summary>
public static class SheetTitles
{
    public const string Register = "情報資産管理台帳";
    public const string Threats = "脅威の状況";
    public const string Controls = "対策状況チェック";
    public const string Company = "会社情報";
    public const string Result = "診断結果";
    public const string Basis = "計算の根拠";
    public const string Book = "ブック";

    /// <summary>The first row in which a template writes data, below title, note and heading.</summary>
    public const int FirstDataRow = 5;

    /// <summary>The row of the heading in what is written; a group of columns is titled one row above.</summary>
    public const int HeaderRow = 4;
}
