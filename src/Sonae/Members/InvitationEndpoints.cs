using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Links;

namespace Sonae.Members;

/// <summary>Making and withdrawing links that let somebody join, or set a new password.</summary>
public static class InvitationEndpoints
{
    public static void MapInvitations(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/c/{company}/members/invite", Invite).WithMetadata(new MembersAttribute(Roles.Admins));
        routes.MapPost("/c/{company}/members/links/{link:guid}/revoke", Revoke).WithMetadata(new MembersAttribute(Roles.Admins));
        routes.MapPost("/c/{company}/members/{account:guid}/restore", Restore).WithMetadata(new MembersAttribute(Role.Owner));
    }

    private static async Task<IResult> Invite(string company, IFormCollection sent, CompanyVisit visit, MakeLink make, ShowLink show, CancellationToken stop)
    {
        var form = InviteForm.Read(sent);
        if (form.Check(visit.Role) is { Count: > 0 } problems)
            return new RazorComponentResult<MembersPage>(new { Company = company, Given = form with { Label = MyNumberRule.Without(form.Label) }, Problems = problems }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        return show.Once(await make.RunAsync(form.Link, stop), visit.Address("members"));
    }

    private static async Task<IResult> Revoke(string company, Guid link, [FromForm] string? sure, CompanyVisit visit, InvitationsOfCompany invitations, RevokeLink revoke, CancellationToken stop)
    {
        if (await invitations.FindAsync(link, stop) is not { } found) return TypedResults.NotFound();
        if (!InvitationsOfCompany.MayRevoke(visit.Role, found)) return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        await revoke.RunAsync(link, stop);
        return new SeeOther(visit.Address("members") + "?done=revoked");
    }

    private static async Task<IResult> Restore(string company, Guid account, [FromForm] string? sure, CompanyVisit visit, RestoreAccess restore, MembersOfCompany members, MakeLink make, ShowLink show, CancellationToken stop)
    {
        if (await members.FindAsync(account, stop) is not { } member) return TypedResults.NotFound();
        if (!await restore.MayAsync(account, stop))
            return new RazorComponentResult<MemberPage>(new { Account = account.ToString(), Problems = (IReadOnlyList<FieldProblem>)[new("restore", "restore")] }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        return show.Once(await make.RunAsync(new NewLink(LinkPurpose.Restore, member.Name, RestoreAccess.Lasts, AccountId: account), stop), visit.Address("members"));
    }
}
