using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>The computed columns of the register as live formulas of Excel 2007, each with the finding as its stored value.</summary>
public sealed class RegisterFormulas(Edition edition, int lastRow)
{
    private readonly Dictionary<string, int> index = edition.Register.Columns.Select((column, i) => (column.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);

    public int Index(string column) => index[column];

    public OutCell Of(string column, int row, RiskFinding? risk) => column switch
    {
        "number" => OutCell.Number(row - SheetTitles.FirstDataRow + 1, CellStyle.Auto),
        "importance" => Shared(column, row, risk?.Importance?.Value),
        "threat" => Shared(column, row, risk?.Medium?.Threat?.Value),
        "vulnerability" => Shared(column, row, risk?.Medium?.Vulnerability?.Value),
        "likelihood" => Shared(column, row, risk?.Medium?.Likelihood?.Value),
        "likelihood-word" => Shared(column, row, Word(risk)),
        "risk" => Shared(column, row, risk?.Value?.Value),
        "risk-band" => Shared(column, row, risk?.Band?.Label),
        _ => OutCell.Blank(CellStyle.Auto),
    };

    // The formula stands in the first row; the rows below share it.
    private OutCell Shared(string column, int row, object? stored)
    {
        var first = row == SheetTitles.FirstDataRow;
        return OutCell.SharedFormula(index[column], first ? Formula(column, row) : null, first ? $"{Cell(column, row)}:{Cell(column, lastRow)}" : null, stored);
    }

    private string Formula(string column, int row) => column switch
    {
        "importance" => Importance(row),
        "threat" => OfMedium(BookNames.MediumThreat, row),
        "vulnerability" => OfMedium(BookNames.MediumVulnerability, row),
        "likelihood" => OfMedium(BookNames.MediumLikelihood, row),
        "likelihood-word" => Known(Cell("likelihood", row), $"INDEX({BookNames.LikelihoodWords},MATCH({Cell("likelihood", row)},{BookNames.LikelihoodValues},0))"),
        "risk" => $"IF(OR({Cell("importance", row)}=\"\",{Cell("likelihood", row)}=\"\"),\"\",{Cell("importance", row)}*{Cell("likelihood", row)})",
        _ => Known(Cell("risk", row), $"LOOKUP({Cell("risk", row)},{BookNames.BandFrom},{BookNames.BandWords})"),
    };

    private string Importance(int row)
    {
        var (c, i, a) = (Cell("confidentiality", row), Cell("integrity", row), Cell("availability", row));
        var lifts = string.Concat(edition.Risk.ImportanceRule.Lifts.Select(lift => $",IF({Cell(lift.Flag, row)}=\"有\",{lift.To},0)"));
        return $"IF(OR({c}=\"\",{i}=\"\",{a}=\"\"),\"\",MAX({c},{i},{a}{lifts}))";
    }

    private string OfMedium(string values, int row) => Known(Cell("medium", row), $"INDEX({values},MATCH({Cell("medium", row)},{BookNames.Media},0))");

    private string? Word(RiskFinding? risk) => risk?.Medium?.Likelihood is { } likelihood ? edition.Risk.Likelihood.Level(likelihood.Value)?.Label : null;

    private static string Known(string cell, string formula) => $"IF({cell}=\"\",\"\",{formula})";

    private string Cell(string column, int row) => CellName.Of(row, index[column]);
}
