using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Layout;
using Sonae.Rounds;
using Sonae.Words;
using Sonae.Workbook;

namespace Sonae.Assets;

/// <summary>Changing the register by forms: rows one by one or several at once, typical assets, undo; and taking it away as a workbook.</summary>
public static class AssetEndpoints
{
    public const string Register = "assets";

    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void AddAssets(this IServiceCollection services) => services.AddScoped<ChangeRegister>().AddScoped<AssetVersion>().AddSingleton<PendingImports>();

    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        var editors = routes.MapGroup("/c/{company}/assets").WithMetadata(new MembersAttribute(Roles.Editors));
        editors.MapPost("/add", Add);
        editors.MapPost("/{no:int}/change", Change);
        editors.MapPost("/{no:int}/remove", Remove);
        editors.MapPost("/several", Several);
        editors.MapPost("/typical", Typical);
        editors.MapPost("/undo", Undo);
        routes.MapImport();
        routes.MapGet("/c/{company}/assets.xlsx", Export).WithMetadata(new MembersAttribute(Roles.Readers));
    }

    private static async Task<IResult> Add(string company, IFormCollection sent, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, ChangeRegister change, CancellationToken stop)
    {
        var form = AssetForm.Read((await findings.RunAsync(visitor.Language, stop)).Edition, sent);
        if (form.Problems.Count > 0) return Page(form, null, StatusCodes.Status422UnprocessableEntity);
        var outcome = await change.RunAsync([new RowChange(null, form.Asset)], stop);
        return outcome == RegisterOutcome.Saved ? new SeeOther(visit.Address(Register) + "#list") : Page(form.With(outcome), null, StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Change(string company, int no, IFormCollection sent, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, ChangeRegister change, CancellationToken stop)
    {
        var form = AssetForm.Read((await findings.RunAsync(visitor.Language, stop)).Edition, sent);
        if (form.Problems.Count > 0) return Page(form, no, StatusCodes.Status422UnprocessableEntity);
        return await change.RunAsync([new RowChange(no, form.Asset, form.Seen)], stop) switch
        {
            RegisterOutcome.Saved => new SeeOther(OwnAddress.Or(sent["Back"], visit.Address(Register)) + Anchor(sent["Back"], no)),
            RegisterOutcome.Missing => TypedResults.NotFound(),
            var outcome => Page(form.With(outcome), no, StatusCodes.Status409Conflict),
        };
    }

    private static async Task<IResult> Remove(string company, int no, [FromForm] string? sure, CompanyVisit visit, ChangeRegister change, CancellationToken stop) =>
        Plain(await change.RunAsync([new RowChange(no, null)], stop), visit, "removed");

    // One column of several rows; what is chosen stands in the boxes, what it becomes in one field.
    private static async Task<IResult> Several(string company, IFormCollection sent, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, ChangeRegister change, CancellationToken stop)
    {
        var view = await findings.RunAsync(visitor.Language, stop);
        var chosen = sent["row"].Select(row => Digits.Read(row)).OfType<int>().ToHashSet();
        var rows = view.Round.Assets.Where(asset => chosen.Contains(asset.Row)).ToList();
        if (sent["what"] == "remove") return Plain(await change.RunAsync([.. rows.Select(asset => new RowChange(asset.Row, null))], stop), visit, "removed");
        var column = AssetRows.Inputs(view.Edition).FirstOrDefault(column => column.Id == sent["column"] && column.Id != "name");
        if (column is null || rows.Count == 0) return new SeeOther(visit.Address(Register) + "?told=none#several");
        var changes = new List<RowChange>();
        foreach (var asset in rows)
        {
            var fields = AssetForm.FieldsOf(view.Edition, asset, visitor.Culture);
            fields[column.Id] = sent["value"].ToString();
            var read = AssetRows.OfForm(view.Edition, fields);
            if (read.Problems.Count > 0) return new SeeOther(visit.Address(Register) + "?told=value#several");
            changes.Add(new RowChange(asset.Row, AssetForm.Keeping(asset, read.Assets[0])));
        }
        return Plain(await change.RunAsync(changes, stop), visit, "changed");
    }

    private static async Task<IResult> Typical(string company, IFormCollection sent, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, TimeProvider clock, ChangeRegister change, CancellationToken stop)
    {
        var view = await findings.RunAsync(visitor.Language, stop);
        var wanted = sent["take"].Select(take => take!.Split('/')).Where(take => take.Length == 2).ToList();
        var changes = new List<RowChange>();
        foreach (var take in wanted)
            if (view.Edition.TypicalAssets.Assets.FirstOrDefault(asset => asset.Id == take[0]) is { } typical && typical.Media.Contains(take[1]))
                changes.Add(new RowChange(null, TypicalRow.Of(view.Edition, typical, take[1], Dates.Today(clock))));
        return changes.Count == 0 ? new SeeOther(visit.Address("assets/typical")) : Plain(await change.RunAsync(changes, stop), visit, "added");
    }

    private static async Task<IResult> Undo(string company, [FromForm] string? sure, CompanyVisit visit, ChangeRegister change, CancellationToken stop) => Plain(await change.UndoAsync(stop), visit, "undone");

    private static async Task<IResult> Export(string company, FindingsOfRound findings, CancellationToken stop)
    {
        var view = await findings.RunAsync(Language.Japanese, stop);
        var buffer = new MemoryStream();
        var others = view.Round.Assets.SelectMany(asset => asset.Texts).Select(text => text.Column).Where(column => column.StartsWith('+')).Distinct().Select(column => column[1..]).ToList();
        ResultBook.WriteResult(buffer, new BookFacts(view.Edition, view.Round, view.Findings, others, 0, 0));
        return TypedResults.File(buffer.ToArray(), Excel, "診断ブック.xlsx");
    }

    private static IResult Plain(RegisterOutcome outcome, CompanyVisit visit, string told) => outcome switch
    {
        RegisterOutcome.Saved => new SeeOther(visit.Address(Register) + $"?told={told}#list"),
        RegisterOutcome.Missing => TypedResults.NotFound(),
        _ => new RazorComponentResult<RegisterPage>(new { Company = "", Outcome = outcome }) { StatusCode = StatusCodes.Status409Conflict },
    };

    private static string Anchor(string? back, int no) => back?.Contains('#', StringComparison.Ordinal) == true ? "" : "#row-" + no.ToString(CultureInfo.InvariantCulture);

    private static RazorComponentResult<RegisterPage> Page(AssetForm form, int? no, int status) =>
        new(new { Company = "", Given = form, Edit = no?.ToString(CultureInfo.InvariantCulture), form.Outcome }) { StatusCode = status };
}
