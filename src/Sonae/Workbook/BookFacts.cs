using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Office.Excel;

using Sonae.Words;

namespace Sonae.Workbook;

/// <summary>What a workbook is written from: an edition, a round with its findings, and how many empty rows a form has.</summary>
public sealed record BookFacts(
    Edition Edition, Round Round, Findings Findings, IReadOnlyList<string> OtherColumns, int EmptyRows, int EmptyThreats)
{
    public int AssetRows => Round.Assets.Count + EmptyRows;

    public int ThreatRows => Round.Threats.Count + EmptyThreats;

    public int LastAssetRow => SheetTitles.FirstDataRow + AssetRows - 1;

    public int LastThreatRow => SheetTitles.FirstDataRow + ThreatRows - 1;

    public int LastControlRow => SheetTitles.FirstDataRow + Edition.Controls.Controls.Count - 1;

    /// <summary>The note below every title: company, day, and the banner of the edition.</summary>
    public string Note => string.Join('　', new[] { Round.Profile.Name, Dates.Japanese(Findings.Date), Edition.Info.Newer?.Banner ?? Edition.Info.ShortTitle }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>What every sheet of the book has alike: no grid, the company above, the edition's banner below.</summary>
    public SheetLayout Layout(string title, IReadOnlyList<double> widths) => new(title, widths)
    {
        GridLines = false,
        HeaderText = Round.Profile.Name,
        FooterText = Edition.Info.Newer?.Banner,
    };

    /// <summary>The same for a sheet to fill in, whose heading stays in sight and on every page.</summary>
    public SheetLayout Form(string title, IReadOnlyList<double> widths) => Layout(title, widths) with
    {
        FrozenRows = SheetTitles.HeaderRow,
        RepeatRows = "4:4",
        TabColour = "006173",
    };

    /// <summary>The rows above the data: title, note, titles of groups, heading.</summary>
    public IEnumerable<IReadOnlyList<OutCell>> Head(string title, IReadOnlyList<OutCell> groups, IReadOnlyList<OutCell> header)
    {
        yield return [OutCell.Text(title, CellStyle.Title)];
        yield return [OutCell.Text(Note, CellStyle.Text)];
        yield return groups;
        yield return header;
    }

    /// <summary>A column of the data of a sheet as an absolute range that formulas use.</summary>
    public static string Range(string sheet, int column, int last) =>
        $"'{sheet}'!{CellName.Absolute(SheetTitles.FirstDataRow, column)}:{CellName.Absolute(last, column)}";
}
