namespace Sonae.Office;

/// <summary>A file from outside was refused while it was read; caught once, at the edge, and worded there.</summary>
public sealed class UnreadableFileException : Exception
{
    /// <summary>A refusal without a place; the readers always give a reason.</summary>
    public UnreadableFileException() : this(UnreadableReason.Damaged) { }

    /// <summary>A refusal as damaged, with a message for the log.</summary>
    public UnreadableFileException(string message) : this(message, null) { }

    /// <summary>A refusal as damaged, with a message for the log and what caused it.</summary>
    public UnreadableFileException(string message, Exception? cause) : base(message, cause) => Reason = UnreadableReason.Damaged;

    /// <summary>A refusal for a reason, at a place as far as it is known.</summary>
    public UnreadableFileException(
        UnreadableReason reason, string? part = null, string? sheet = null, string? cell = null, Exception? cause = null)
        : base($"{reason} {part} {sheet} {cell}".TrimEnd(), cause)
    {
        (Reason, Part, Sheet, Cell) = (reason, part, sheet, cell);
    }

    /// <summary>Why the file was refused.</summary>
    public UnreadableReason Reason { get; }

    /// <summary>The entry of the package, e.g. xl/worksheets/sheet1.xml.</summary>
    public string? Part { get; }

    /// <summary>The sheet's name as the person sees it.</summary>
    public string? Sheet { get; }

    /// <summary>The cell, e.g. F12.</summary>
    public string? Cell { get; }

    internal UnreadableFileException At(string? sheet, string? cell) =>
        new(Reason, Part, Sheet ?? sheet, Cell ?? cell, InnerException ?? this);
}
