using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Layout;

namespace Sonae.Accounts;

/// <summary>All addresses of accounts; signing out.</summary>
public static class AccountEndpoints
{
    public const string SignOut = "/sign-out";

    public const string ForgetKept = "/kept/forget";

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(SignOut, Leave).WithMetadata(new SignedInAttribute());
        routes.MapPost(ForgetKept, Forget).WithMetadata(new SignedInAttribute());
        routes.MapSignIn();
        routes.MapPasskeys();
        routes.MapOwnAccount();
        routes.MapCodes();
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
