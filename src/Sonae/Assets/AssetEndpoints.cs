using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Rounds;
using Sonae.Words;
using Sonae.Workbook;

namespace Sonae.Assets;

/// <summary>Changing the register by forms: a row, typical assets, undo; and taking it away as a workbook.</summary>
public static class AssetEndpoints
{
    public const string Register = "assets";

    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void AddAssets(this IServiceCollection services) =>
        services.AddScoped<ChangeRegister>().AddScoped<LastChange>().AddScoped<AssetVersion>().AddSingleton<PendingImports>();

    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        var editors = routes.MapGroup("/c/{company}/assets").WithMetadata(new MembersAttribute(Roles.Editors));
        editors.MapPost("/add", Add);
        editors.MapPost("/propose", Propose);
        editors.MapPost("/{no:int}/change", Change);
        editors.MapPost("/{no:int}/remove", Remove);
        editors.MapPost("/typical", Typical);
        editors.MapPost("/undo", Undo);
        editors.MapSeveral();
        routes.MapImport();
        routes.MapGet("/c/{company}/assets.xlsx", Export).WithMetadata(new MembersAttribute(Roles.Readers));
    }

    private static async Task<IResult> Add(string company, IFormCollection sent, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, ChangeRegister change, CancellationToken stop)
    {
        var form = AssetForm.Read((await findings.RunAsync(visitor.Language, stop)).Edition, sent);
        if (form.Problems.Count > 0) return Page(form, null, sent["Back"], StatusCodes.Status422UnprocessableEntity);
        var outcome = await change.RunAsync([new RowChange(null, form.Asset)], stop);
        if (outcome != RegisterOutcome.Saved) return Page(form.With(outcome), null, sent["Back"], StatusCodes.Status409Conflict);
        // On its own page, so that it is seen whatever was looked at before.
        return new SeeOther(visit.Address($"{Register}?told=written&row={change.LastNo.ToString(CultureInfo.InvariantCulture)}#list"));
    }

    private static async Task<IResult> Change(string company, int no, IFormCollection sent, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, ChangeRegister change, CancellationToken stop)
    {
        var view = await findings.RunAsync(visitor.Language, stop);
        var form = AssetForm.Read(view.Edition, sent);
        if (view.Round.Assets.FirstOrDefault(asset => asset.Row == no) is not { } before) return TypedResults.NotFound();
        if (form.Problems.Count > 0) return Page(form, no, sent["Back"], StatusCodes.Status422UnprocessableEntity);
        return await change.RunAsync([new RowChange(no, AssetForm.Keeping(before, form.Asset!), form.Seen)], stop) switch
        {
            RegisterOutcome.Saved => new SeeOther(RegisterQuery.Of(sent["Back"]).Address(visit.Address(Register), told: "written", row: no)),
            RegisterOutcome.Missing => TypedResults.NotFound(),
            var outcome => Page(form.With(outcome), no, sent["Back"], StatusCodes.Status409Conflict),
        };
    }

    // Nothing is changed: the same form comes back with the proposed values in it, and its reader decides.
    private static async Task<IResult> Propose(string company, IFormCollection sent, FindingsOfRound findings, Visitor visitor, CancellationToken stop)
    {
        var edition = (await findings.RunAsync(visitor.Language, stop)).Edition;
        var form = AssetForm.Read(edition, sent);
        return Page(AssetForm.Of(ProposedLevels.Filled(edition, form.Fields)) with { Seen = form.Seen, IsProposed = true }, Digits.Read(sent["Row"]), sent["Back"], StatusCodes.Status200OK);
    }

    private static async Task<IResult> Remove(string company, int no, [FromForm] int? seen, [FromForm] string? back, CompanyVisit visit, ChangeRegister change, CancellationToken stop) =>
        Told(await change.RunAsync([new RowChange(no, null, seen)], stop), visit, "removed", back);

    private static async Task<IResult> Typical(string company, IFormCollection sent, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, TimeProvider clock, ChangeRegister change, CancellationToken stop)
    {
        var view = await findings.RunAsync(visitor.Language, stop);
        var wanted = sent["take"].Select(take => take!.Split('/')).Where(take => take.Length == 2).ToList();
        var changes = new List<RowChange>();
        foreach (var take in wanted)
            if (view.Edition.TypicalAssets.Assets.FirstOrDefault(asset => asset.Id == take[0]) is { } typical && typical.Media.Contains(take[1]))
                changes.Add(new RowChange(null, TypicalRow.Of(view.Edition, typical, take[1], Dates.Today(clock))));
        return changes.Count == 0 ? new SeeOther(visit.Address("assets/typical")) : Told(await change.RunAsync(changes, stop), visit, "added", null);
    }

    private static async Task<IResult> Undo(string company, [FromForm] string? sure, [FromForm] string? back, CompanyVisit visit, ChangeRegister change, CancellationToken stop) => Told(await change.UndoAsync(stop), visit, "undone", back);

    private static async Task<IResult> Export(string company, FindingsOfRound findings, CancellationToken stop)
    {
        var view = await findings.RunAsync(Language.Japanese, stop);
        var buffer = new MemoryStream();
        var others = view.Round.Assets.SelectMany(asset => asset.Texts).Select(text => text.Column).Where(column => column.StartsWith('+')).Distinct().Select(column => column[1..]).ToList();
        ResultBook.WriteResult(buffer, new BookFacts(view.Edition, view.Round, view.Findings, others, 0, 0));
        return TypedResults.File(buffer.ToArray(), Excel, "診断ブック.xlsx");
    }

    internal static IResult Told(RegisterOutcome outcome, CompanyVisit visit, string told, string? back) => outcome switch
    {
        RegisterOutcome.Saved => new SeeOther(RegisterQuery.Of(back).Address(visit.Address(Register), told: told)),
        RegisterOutcome.Missing => TypedResults.NotFound(),
        _ => new RazorComponentResult<RegisterPage>(new { Company = "", Outcome = outcome, Back = back }) { StatusCode = StatusCodes.Status409Conflict },
    };

    private static RazorComponentResult<RegisterPage> Page(AssetForm form, int? no, string? back, int status) =>
        new(new { Company = "", Given = form, Edit = no?.ToString(CultureInfo.InvariantCulture), form.Outcome, Back = back }) { StatusCode = status };
}
