using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Links;

namespace Sonae.Members;

/// <summary>Setting a new password by a link.</summary>
public static class RestoreEndpoints
{
    public const string Restore = "/restore";

    public static void MapRestoring(this IEndpointRouteBuilder routes) => routes.MapPost(Restore, Set).WithMetadata(new LinkHoldersAttribute(LinkPurpose.Restore));

    private static async Task<IResult> Set([FromForm] string? password, HttpContext context, HeldLink held, RestoreAccess restore, CompanyVisit visit)
    {
        if (await held.FindAsync(context.RequestAborted) is not { } link || await restore.FindAsync(link.Id, context.RequestAborted) is not { } account) return LinkEndpoints.Gone();
        if (PasswordRule.Refuse(password ?? "", visit.Company.Name, account.UserName, account.Name) is { } why)
            return new RazorComponentResult<RestorePage>(new { Problems = (IReadOnlyList<FieldProblem>)[new("password", $"password.{why}")] }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        var isSet = await restore.RunAsync(link.Id, password!, context.RequestAborted);
        held.Forget();
        return isSet ? new SeeOther("/sign-in") : LinkEndpoints.Gone();
    }
}
