namespace Sonae.Office.Word;

/// <summary>A piece of text of one look; \n in it is a line break, and a link is an https, http or mailto address.</summary>
public sealed record Run(string Text, RunMark Mark = RunMark.None, string? Link = null)
{
    /// <summary>Plain text.</summary>
    public static implicit operator Run(string text) => FromString(text);

    /// <summary>Plain text.</summary>
    public static Run FromString(string text) => new(text);
}

/// <summary>What sets a piece of text apart; may be combined.</summary>
[Flags]
public enum RunMark
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Underlined.</summary>
    Underline = 2,

    /// <summary>A fact of the company (記入): character style of that name, red.</summary>
    Fact = 4,

    /// <summary>A choice still open or made (選択): character style of that name, blue.</summary>
    Choice = 8,
}
