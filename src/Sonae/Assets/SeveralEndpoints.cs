using Microsoft.AspNetCore.Http.HttpResults;
using Sonae.Companies;
using Sonae.Guideline.Assets;
using Sonae.Layout;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Assets;

/// <summary>Changing one column of several rows at once, or removing them; what is chosen stands in the boxes, what it becomes in one field.</summary>
public static class SeveralEndpoints
{
    // A register shown whole has as many boxes as rows.
    public static void MapSeveral(this IEndpointRouteBuilder editors) => editors.MapPost("/several", Several).WithFormOptions(valueCountLimit: 2 * ChangeRegister.Most);

    private static async Task<IResult> Several(string company, IFormCollection sent, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, TimeProvider clock, ChangeRegister change, CancellationToken stop)
    {
        var view = await findings.RunAsync(visitor.Language, stop);
        var (back, value) = (sent["Back"].ToString(), sent["value"].ToString());
        var chosen = sent["every"] == "yes" ? RegisterQuery.Of(back).Choose(view, Dates.Today(clock)).Select(risk => risk.Asset.Row).ToHashSet()
            : sent["row"].Select(row => Digits.Read(row)).OfType<int>().ToHashSet();
        var rows = view.Round.Assets.Where(asset => chosen.Contains(asset.Row)).ToList();
        if (rows.Count > 0 && sent["what"] == "remove") return AssetEndpoints.Told(await change.RunAsync([.. rows.Select(asset => new RowChange(asset.Row, null))], stop), visit, "removed", back);
        var column = AssetRows.Inputs(view.Edition).FirstOrDefault(column => column.Id == sent["column"] && column.Id != "name");
        if (column is null || rows.Count == 0) return Page(new SeveralGiven(chosen, column?.Id ?? "", value, "none"), back);
        var changes = new List<RowChange>();
        foreach (var asset in rows)
        {
            if (Changed(view.Edition, asset, column.Id, value, visitor.Culture) is not { } says) return Page(new SeveralGiven(chosen, column.Id, MyNumberRule.Without(value), "value"), back);
            changes.Add(new RowChange(asset.Row, says));
        }
        return AssetEndpoints.Told(await change.RunAsync(changes, stop), visit, "changed", back);
    }

    // Read as a form of its own, so that a value is taken or refused by the same rules.
    private static Asset? Changed(Guideline.Editions.Edition edition, Asset asset, string column, string value, System.Globalization.CultureInfo culture)
    {
        var fields = AssetForm.FieldsOf(edition, asset, culture);
        fields[column] = value;
        var form = AssetForm.Read(edition, new FormCollection(fields.ToDictionary(field => field.Key, field => new Microsoft.Extensions.Primitives.StringValues(field.Value))));
        return form.Asset is { } says ? AssetForm.Keeping(asset, says) : null;
    }

    private static RazorComponentResult<RegisterPage> Page(SeveralGiven given, string? back) =>
        new(new { Company = "", Several = given, Back = back }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
