using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;

namespace Sonae.Members;

/// <summary>Changing members: their role, their going, a new way in for one who forgot the password.</summary>
public static class MemberEndpoints
{
    public static void AddMembers(this IServiceCollection services) => services.AddScoped<OwnerStays>().AddScoped<ChangeRole>().AddScoped<RemoveMember>()
        .AddScoped<JoinCompany>().AddScoped<RestoreAccess>().AddScoped<InvitationsOfCompany>().AddScoped<MembersOfCompany>();

    public static void MapMembers(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/c/{company}/members/{account:guid}/role", Change).WithMetadata(new MembersAttribute(Role.Owner));
        routes.MapPost("/c/{company}/members/{account:guid}/remove", Remove).WithMetadata(new MembersAttribute(Role.Owner));
        routes.MapPost("/c/{company}/leave", Leave).WithMetadata(new MembersAttribute(Roles.All));
        routes.MapInvitations();
        routes.MapJoining();
        routes.MapRestoring();
    }

    private static async Task<IResult> Change(string company, Guid account, [FromForm] Role? role, [FromForm] Role? was, CompanyVisit visit, ChangeRole change, CancellationToken stop)
    {
        if (role is not { } wanted || !InviteRule.Order.Contains(wanted)) return Page(account, [new("role", "role")], null, StatusCodes.Status422UnprocessableEntity);
        var outcome = await change.RunAsync(account, wanted, was ?? Role.None, stop);
        // Whoever gave up being 経営者 may no longer see every page.
        return Answer(outcome, account, wanted, visit.Member?.AccountId == account ? visit.Address("home") : visit.Address("members") + "?done=role");
    }

    private static async Task<IResult> Remove(string company, Guid account, [FromForm] string? sure, CompanyVisit visit, RemoveMember remove, CancellationToken stop) =>
        Answer(await remove.RunAsync(account, stop), account, null, visit.Member?.AccountId == account ? "/companies" : visit.Address("members") + "?done=removed");

    private static async Task<IResult> Leave(string company, [FromForm] string? sure, CompanyVisit visit, RemoveMember remove, CancellationToken stop)
    {
        if (visit.Member is not { } me) return TypedResults.NotFound();
        return await remove.RunAsync(me.AccountId, stop) == MemberOutcome.LastOwner
            ? new RazorComponentResult<LastOwnerPage> { StatusCode = StatusCodes.Status422UnprocessableEntity }
            : new SeeOther("/companies");
    }

    private static IResult Answer(MemberOutcome outcome, Guid account, Role? wanted, string next) => outcome switch
    {
        MemberOutcome.Done => new SeeOther(next),
        MemberOutcome.Missing => TypedResults.NotFound(),
        MemberOutcome.LastOwner => Page(account, [new("role", "last")], wanted, StatusCodes.Status422UnprocessableEntity),
        _ => Page(account, [new("role", "conflict")], wanted, StatusCodes.Status409Conflict),
    };

    private static RazorComponentResult<MemberPage> Page(Guid account, List<FieldProblem> problems, Role? wanted, int status) =>
        new(new { Account = account.ToString(), Problems = problems, Wanted = wanted }) { StatusCode = status };
}
