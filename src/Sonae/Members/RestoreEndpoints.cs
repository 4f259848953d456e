using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Layout;
using Sonae.Links;

namespace Sonae.Members;

/// <summary>Setting a new password by a link.</summary>
public static class RestoreEndpoints
{
    public const string Restore = "/restore";

    public static void MapRestoring(this IEndpointRouteBuilder routes) => routes.MapPost(Restore, Set).WithMetadata(new LinkHoldersAttribute(LinkPurpose.Restore));

    private static async Task<IResult> Set([FromForm] string? password, HttpContext context, UserManager<Account> accounts, HeldLink held, RestoreAccess restore)
    {
        if (await held.FindAsync(context.RequestAborted) is not { } link || await restore.FindAsync(link.Id, context.RequestAborted) is not { } account) return LinkEndpoints.Gone();
        foreach (var validator in accounts.PasswordValidators)
            if (!(await validator.ValidateAsync(accounts, account, password ?? "")).Succeeded)
                return new RazorComponentResult<RestorePage>(new { Problems = (IReadOnlyList<FieldProblem>)[new("password", "password")] }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        var isSet = await restore.RunAsync(link.Id, password!, context.RequestAborted);
        held.Forget();
        return isSet ? new SeeOther("/sign-in") : LinkEndpoints.Gone();
    }
}
