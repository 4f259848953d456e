namespace Sonae.Office.Excel;

/// <summary>What kind of value a cell holds.</summary>
public enum CellKind
{
    /// <summary>Nothing: a formula for which no value was stored.</summary>
    Empty,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number, or a length of time in days.</summary>
    Number,

    /// <summary>A day, a time of day, or both.</summary>
    Date,

    /// <summary>TRUE or FALSE.</summary>
    Boolean,

    /// <summary>An error value such as #N/A.</summary>
    Error,
}
