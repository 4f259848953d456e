using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Workbook;

/// <summary>A company's round as 診断結果.xlsx.</summary>
public static class CompanyBookEndpoints
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapCompanyBook(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/c/{company}/result.xlsx", Result).WithMetadata(new MembersAttribute(Roles.Readers));

    // Labels in files are always the edition's Japanese.
    private static async Task<IResult> Result(string company, string? round, RoundList rounds, CancellationToken stop)
    {
        var all = await rounds.RunAsync(stop);
        if ((round is null ? all[^1] : all.Find(found => found.No == Digits.Read(round))) is not { } wanted) return TypedResults.NotFound();
        var view = await rounds.ViewAsync(wanted, Language.Japanese, stop);
        var others = view.Round.Assets.SelectMany(asset => asset.Texts).Select(text => text.Column).Where(column => column.StartsWith('+')).Distinct().Select(column => column[1..]).ToList();
        var buffer = new MemoryStream();
        ResultBook.WriteResult(buffer, new BookFacts(view.Edition, view.Round, view.Findings with { Date = wanted.ClosedOn ?? view.Findings.Date }, others, 0, 0));
        return TypedResults.File(buffer.ToArray(), Excel, "診断結果.xlsx");
    }
}
