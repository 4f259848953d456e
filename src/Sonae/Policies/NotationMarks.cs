namespace Sonae.Policies;

/// <summary>The signs of the plain notation in which a company writes its own words of a clause (自社の文の書き方).</summary>
internal static class NotationMarks
{
    /// <summary>Before a sign that shall be just itself.</summary>
    public const char Plain = '＼';

    /// <summary>A line break within a paragraph or a cell.</summary>
    public const char Break = '↵';

    public const char Open = '【', Close = '】', Cell = '|', Bold = '*', Under = '_', Dot = '・';

    /// <summary>Signs that mean something wherever they stand; * and _ only in pairs.</summary>
    public const string Signs = "＼↵【】|*_";
}
