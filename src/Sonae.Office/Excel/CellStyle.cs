using System.Diagnostics.CodeAnalysis;

namespace Sonae.Office.Excel;

/// <summary>How a cell looks (書式); the looks themselves stand in <see cref="StyleSheet"/>.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Integer is what the reader sees, not a type.")]
public enum CellStyle
{
    /// <summary>Free text outside a table: no border, no wrapping.</summary>
    Text,

    /// <summary>Text of a table: border, wrapped, at the top.</summary>
    Wrap,

    /// <summary>Title of the sheet.</summary>
    Title,

    /// <summary>Grey explanation, wrapped, no border.</summary>
    Note,

    /// <summary>Bold label of free text, no border.</summary>
    Strong,

    /// <summary>Title over a group of columns.</summary>
    HeaderGroup,

    /// <summary>Name of a column.</summary>
    Header,

    /// <summary>Name of a computed column.</summary>
    HeaderAuto,

    /// <summary>A cell to fill in: numbers and short words, centred.</summary>
    Input,

    /// <summary>A cell to fill in: text; what is typed stays text ("1-2" is no date).</summary>
    InputText,

    /// <summary>A cell to fill in: a date.</summary>
    InputDate,

    /// <summary>A computed value, grey, centred.</summary>
    Auto,

    /// <summary>A computed text, grey, wrapped.</summary>
    AutoText,

    /// <summary>A computed share, grey, 0.0%.</summary>
    AutoPercent1,

    /// <summary>A computed date, grey.</summary>
    AutoDate,

    /// <summary>A date in a table.</summary>
    Date,

    /// <summary>A share in a table, 0.0%.</summary>
    Percent1,

    /// <summary>A number with one decimal in a table.</summary>
    Decimal1,

    /// <summary>A whole number in a table.</summary>
    Integer,

    /// <summary>Short word or mark in the middle of a table cell.</summary>
    Center,

    /// <summary>Band 大; the word stays beside the colour.</summary>
    High,

    /// <summary>Band 中; the word stays beside the colour.</summary>
    Medium,

    /// <summary>Band 小; the word stays beside the colour.</summary>
    Low,

    /// <summary>A link in a table.</summary>
    Link,
}
