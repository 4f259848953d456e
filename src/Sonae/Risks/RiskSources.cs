using System.Globalization;
using Sonae.Companies;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;

namespace Sonae.Risks;

/// <summary>Where the values of a risk come from, as addresses of this company's pages; and whether the reader may mend them there.</summary>
public sealed class RiskSources(CompanyVisit visit, Edition edition, IReadOnlyList<RiskFinding> risks, bool mayMend)
{
    // The register shows as many rows a page as this list does.
    private const int RegisterPage = RiskQuery.PageSize;

    /// <summary>Where the edition's scales, table and bands are shown, on the page itself.</summary>
    public const string Rules = "#rules";

    public bool MayMend => mayMend;

    /// <summary>The row in the register: as a form for those who may mend it.</summary>
    public string Row(RiskFinding risk)
    {
        var row = risk.Asset.Row.ToString(CultureInfo.InvariantCulture);
        var page = (IndexOf(risk.Asset.Row) / RegisterPage) + 1;
        var query = (page, mayMend) switch { (1, false) => "", (1, true) => $"?edit={row}", (_, false) => FormattableString.Invariant($"?page={page}"), _ => FormattableString.Invariant($"?page={page}&edit={row}") };
        return visit.Address("assets") + query + (mayMend ? "#edit" : "#row-" + row);
    }

    public string Threats(MediumFinding medium) => $"{visit.Address("threats")}#m-{medium.Medium.Id}";

    public string Control(string id) => $"{visit.Address("controls")}#{id}";

    /// <summary>The first control still open for a medium, else the first that protects it.</summary>
    public string Controls(MediumFinding medium) =>
        Control(medium.Unanswered.Concat(medium.NotFullyDone).FirstOrDefault() ?? edition.Controls.Controls.First(control => control.Media.Contains(medium.Medium.Id)).Id);

    /// <summary>What would help this medium.</summary>
    public string WhatIf(MediumFinding medium) => $"{visit.Address("risks/what-if")}?medium={medium.Medium.Id}#own";

    /// <summary>Where it is decided how this risk is treated.</summary>
    public string Treat(RiskFinding risk) => FormattableString.Invariant($"{visit.Address("treatments")}?asset={risk.Asset.Row}#edit");

    public Control Find(string control) => edition.Controls.Controls.First(found => found.Id == control);

    // The rows stand in the order of their numbers.
    private int IndexOf(int row)
    {
        var (low, high) = (0, risks.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (risks[middle].Asset.Row < row) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
