using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Layout;

namespace Sonae.Accounts;

/// <summary>Signing in and out.</summary>
public static class AccountEndpoints
{
    public const string SignIn = "/sign-in";

    public const string SignOut = "/sign-out";

    public const string ForgetKept = "/kept/forget";

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(SignIn, Enter).WithMetadata(new AnyoneAttribute());
        routes.MapPost(SignOut, Leave).WithMetadata(new SignedInAttribute());
        routes.MapPost(ForgetKept, Forget).WithMetadata(new SignedInAttribute());
        routes.MapPasskeys();
        routes.MapOwnAccount();
    }

    private static async Task<IResult> Enter([FromForm] string? login, [FromForm] string? password, [FromForm] string? to, HttpContext context, CheckPassword check, OpenSession open)
    {
        if (await check.RunAsync(login, password) is not { } account)
            return new RazorComponentResult<SignInPage>(new { Login = login, Refused = "signin.refused", ReturnUrl = to }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        await open.RunAsync(account, context);
        return new SeeOther(OwnAddress.Or(to, "/companies"));
    }

    private static async Task<SeeOther> Forget([FromForm] string? sure, HttpContext context, KeepForm kept, SignedInAccount account)
    {
        await kept.ForgetAsync(context, account.Id!.Value);
        return new SeeOther("/companies");
    }

    private static async Task<SeeOther> Leave([FromForm] string? sure, HttpContext context, SignedInAccount account, CompanyDb db, TimeProvider clock)
    {
        var session = await db.Set<Session>().FirstOrDefaultAsync(found => found.Id == account.SessionId, context.RequestAborted);
        session?.End(clock.GetUtcNow());
        await db.SaveChangesAsync(context.RequestAborted);
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return new SeeOther("/");
    }
}
