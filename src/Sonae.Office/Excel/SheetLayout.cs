namespace Sonae.Office.Excel;

/// <summary>Everything of a sheet but its rows; widths in characters, heights in points.</summary>
public sealed record SheetLayout(string Name, IReadOnlyList<double> ColumnWidths)
{
    /// <summary>Rows that stay while the rest scrolls.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Columns that stay while the rest scrolls.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether it prints across (横).</summary>
    public bool Landscape { get; init; } = true;

    /// <summary>Paper it prints on.</summary>
    public PaperSize Paper { get; init; } = PaperSize.A3;

    /// <summary>Whether all columns are fitted onto one page's width.</summary>
    public bool FitToWidth { get; init; } = true;

    /// <summary>Rows printed on every page, "1:4".</summary>
    public string? RepeatRows { get; init; }

    /// <summary>Lists to choose from.</summary>
    public IReadOnlyList<DropDown> DropDowns { get; init; } = [];

    /// <summary>Joined cells, "A1:F1".</summary>
    public IReadOnlyList<string> Merges { get; init; } = [];

    /// <summary>Range with filter buttons, "A4:P500".</summary>
    public string? AutoFilter { get; init; }

    /// <summary>Text at the left of the page header; at its right stands the sheet's name.</summary>
    public string? HeaderText { get; init; }

    /// <summary>Text at the left of the page footer; at its right stands page n / N.</summary>
    public string? FooterText { get; init; }

    /// <summary>Heights of single rows (1-based).</summary>
    public IReadOnlyList<(int Row, double Height)> RowHeights { get; init; } = [];

    /// <summary>Whether the sheet's tab is not shown.</summary>
    public bool Hidden { get; init; }

    /// <summary>Colour of the tab, "006173".</summary>
    public string? TabColour { get; init; }

    /// <summary>Whether the thin lines between all cells are shown.</summary>
    public bool GridLines { get; init; } = true;

    /// <summary>Colours that follow the values.</summary>
    public IReadOnlyList<ColourRule> ColourRules { get; init; } = [];

    /// <summary>Links of cells.</summary>
    public IReadOnlyList<SheetLink> Links { get; init; } = [];
}

/// <summary>Paper, by the format's own numbers.</summary>
public enum PaperSize
{
    /// <summary>297 × 420 mm.</summary>
    A3 = 8,

    /// <summary>210 × 297 mm.</summary>
    A4 = 9,
}
