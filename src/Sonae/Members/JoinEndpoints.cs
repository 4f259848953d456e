using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Links;

namespace Sonae.Members;

/// <summary>Joining a company by an invitation: with a new account, or with the one signed in here.</summary>
public static class JoinEndpoints
{
    public const string Join = "/join";

    public const string JoinSignedIn = "/join/signed-in";

    public const string JoinPasskey = "/join/passkey";

    public static void MapJoining(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Join, JoinNew).WithMetadata(new LinkHoldersAttribute(LinkPurpose.Invite));
        routes.MapPost(JoinPasskey, OfferPasskey).WithMetadata(new LinkHoldersAttribute(LinkPurpose.Invite));
        routes.MapPost(JoinSignedIn, JoinAgain).WithMetadata(new LinkHoldersAttribute(LinkPurpose.Invite));
    }

    private static async Task<IResult> JoinNew(IFormCollection sent, HttpContext context, UserManager<Account> accounts, NewAccounts made, HeldLink held, JoinCompany join, CompanyVisit visit, OpenSession open)
    {
        var form = PersonForm.Read(sent);
        if (await form.CheckAsync(accounts, visit.Company.Name) is { Count: > 0 } problems) return Page(form, problems);
        if (await form.MakeAsync(made) is not { } account) return Page(form, [new("by-passkey", "passkey")]);
        var outcome = await JoinAsync(account, context, held, join);
        if (outcome == JoinOutcome.Taken) return Page(form, [new("login", "login")]);
        if (outcome == JoinOutcome.Closed) return LinkEndpoints.Gone();
        await open.RunAsync(account, context);
        return new SeeOther(visit.Address("home"));
    }

    // Only for a form with which one could join; else the form is sent, and its page says what is wrong.
    private static async Task<IResult> OfferPasskey(IFormCollection sent, UserManager<Account> accounts, NewAccounts made, CompanyVisit visit)
    {
        var form = PersonForm.Read(sent) with { Way = StartForm.ByPasskey };
        if ((await form.CheckAsync(accounts, visit.Company.Name)).Count > 0) return TypedResults.StatusCode(StatusCodes.Status422UnprocessableEntity);
        return TypedResults.Text(await made.OfferPasskeyAsync(form.LoginName, form.PersonName), "application/json");
    }

    private static async Task<IResult> JoinAgain([FromForm] string? sure, HttpContext context, SignedInAccount signedIn, UserManager<Account> accounts, HeldLink held, JoinCompany join, CompanyVisit visit)
    {
        if (signedIn.Id is not { } id || await accounts.FindByIdAsync(id.ToString()) is not { } account) return new SeeOther(Join);
        return await JoinAsync(account, context, held, join) == JoinOutcome.Closed ? LinkEndpoints.Gone() : new SeeOther(visit.Address("home"));
    }

    private static async Task<JoinOutcome> JoinAsync(Account account, HttpContext context, HeldLink held, JoinCompany join)
    {
        var outcome = await held.FindAsync(context.RequestAborted) is { } link ? await join.RunAsync(link.Id, account, context.RequestAborted) : JoinOutcome.Closed;
        if (outcome != JoinOutcome.Taken) held.Forget();
        return outcome;
    }

    private static RazorComponentResult<JoinPage> Page(PersonForm form, List<FieldProblem> problems) =>
        new(new { Given = form.WithoutMyNumber(), Problems = problems }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
