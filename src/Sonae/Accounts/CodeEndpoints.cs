using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Layout;

namespace Sonae.Accounts;

/// <summary>Codes as a second step: setting them up, codes on paper, turning them off.</summary>
public static class CodeEndpoints
{
    public const string Setup = "/account/code";

    public const string Paper = "/account/code/paper";

    public const string Off = "/account/code/off";

    public static void MapCodes(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Setup, SetUpAsync).WithMetadata(new SignedInAttribute());
        routes.MapPost(Paper, PaperAsync).WithMetadata(new SignedInAttribute());
        routes.MapPost(Off, OffAsync).WithMetadata(new SignedInAttribute());
    }

    private static async Task<IResult> SetUpAsync([FromForm] string? code, [FromForm(Name = "offer-code")] string? offer, OwnAccount own, CodeOffer offers, SecondStep codes, PaperOnce paper, EachCompany each)
    {
        var account = await own.GetAsync();
        if (account.TwoFactorEnabled) return new SeeOther(AccountPage.Address + "#code");
        var key = offers.Read(account.Id, offer);
        if (key is null || !await codes.BeginAsync(account, key, code)) return Refuse(key, key is null ? "offer" : "code");
        var papers = await codes.NewPaperAsync(account);
        await each.TellAsync(account.Id, "account_code");
        return paper.Lead(papers);
    }

    private static async Task<IResult> PaperAsync([FromForm(Name = "proof-password")] string? proof, OwnAccount own, OwnProof proofs, SecondStep codes, PaperOnce paper)
    {
        var account = await own.GetAsync();
        if (await proofs.WrongAsync(account, proof) is { } wrong) return AccountPage.Refuse("paper-proof-password", wrong);
        return paper.Lead(await codes.NewPaperAsync(account));
    }

    private static async Task<IResult> OffAsync([FromForm(Name = "proof-password")] string? proof, OwnAccount own, OwnProof proofs, SecondStep codes, EachCompany each)
    {
        var account = await own.GetAsync();
        if (await proofs.WrongAsync(account, proof) is { } wrong) return AccountPage.Refuse("off-proof-password", wrong);
        await codes.EndAsync(account);
        await each.TellAsync(account.Id, "account_code");
        return new SeeOther(AccountPage.Address + "?done=code-off#code");
    }

    private static RazorComponentResult<CodePage> Refuse(byte[]? key, string code) =>
        new(new { Key = key, Problems = (IReadOnlyList<FieldProblem>)[new("code", code)] }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
