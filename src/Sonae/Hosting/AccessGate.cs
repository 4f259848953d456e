using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Layout;
using Sonae.Links;

namespace Sonae.Hosting;

/// <summary>Asks at every address who may use it. A company that is not the reader's and one that does not exist look alike.</summary>
public sealed class AccessGate(RequestDelegate next)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    public async Task InvokeAsync(HttpContext context, SignedInAccount account, CompanyVisit visit, Actor actor)
    {
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await next(context);
            return;
        }
        account.Read(context.User);
        if (account.Id is { } id) actor.Become(ActorKind.Account, id.ToString(), account.Name);
        else actor.Become(ActorKind.Anonymous, "", "");
        var refused = endpoint.Metadata.GetMetadata<AccessAttribute>() switch
        {
            AnyoneAttribute => null,
            LinkHoldersAttribute holders => await HoldAsync(context, holders.Purpose, visit, actor),
            SignedInAttribute => account.Id is null ? Asked : null,
            OperatorsAttribute => account.Id is null ? Asked : account.IsOperator ? (int?)null : StatusCodes.Status404NotFound,
            MembersAttribute members => await EnterAsync(context, members.Roles, account, visit),
            // An address that does not say who may use it is not there; the table of rights shows it.
            _ => StatusCodes.Status404NotFound,
        };
        if (refused is null) await next(context);
        else if (refused == Asked) await AskAsync(context);
        else if (endpoint.Metadata.GetMetadata<LinkHoldersAttribute>() is not null) await LinkEndpoints.Gone().ExecuteAsync(context);
        else context.Response.StatusCode = refused.Value;
    }

    private static async Task AskAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.ChallengeAsync();
            return;
        }
        var kept = HttpMethods.IsPost(context.Request.Method) && await context.RequestServices.GetRequiredService<KeepForm>().RunAsync(context);
        await new SeeOther(kept ? "/sign-in?ReturnUrl=/kept" : "/sign-in").ExecuteAsync(context);
    }

    private const int Asked = StatusCodes.Status401Unauthorized;

    private static async Task<int?> EnterAsync(HttpContext context, Role roles, SignedInAccount account, CompanyVisit visit)
    {
        if (!Guid.TryParse(Convert.ToString(context.Request.RouteValues["company"], CultureInfo.InvariantCulture), out var id)) return Missing(account);
        var db = context.RequestServices.GetRequiredService<CompanyDb>();
        await db.EnterAsync(id, context.RequestAborted);
        if (await context.RequestServices.GetRequiredService<FindSeat>().RunAsync(account.Id, context.RequestAborted) is not { } seat) return Missing(account);
        if (seat.Company.IsDemo) return Look(context, roles, seat.Company, visit, db);
        if (seat.Member is not { } member) return Missing(account);
        if ((member.Role & roles) == Role.None) return StatusCodes.Status403Forbidden;
        visit.Enter(seat.Company, member, member.Role);
        await NoteAsync(context, member, visit, db);
        return null;
    }

    // Everybody sees the demo company as a reader does, and nobody changes it, whatever an address would let readers do.
    private static int? Look(HttpContext context, Role roles, Company demo, CompanyVisit visit, CompanyDb db)
    {
        if ((Role.Reader & roles) == Role.None || !HttpMethods.IsGet(context.Request.Method)) return StatusCodes.Status403Forbidden;
        db.OnlyLook();
        visit.Enter(demo, null, Role.Reader);
        return null;
    }

    // The holder of a link is in its company without a role: only addresses made for links let them through.
    private static async Task<int?> HoldAsync(HttpContext context, LinkPurpose purpose, CompanyVisit visit, Actor actor)
    {
        var db = context.RequestServices.GetRequiredService<CompanyDb>();
        if (await context.RequestServices.GetRequiredService<HeldLink>().FindAsync(context.RequestAborted) is not { } link || link.Purpose != purpose) return StatusCodes.Status404NotFound;
        await db.EnterAsync(link.CompanyId, context.RequestAborted);
        if (await db.Facts<Company>().FirstOrDefaultAsync(context.RequestAborted) is not { } company) return StatusCodes.Status404NotFound;
        actor.Become(ActorKind.LinkHolder, link.Id.ToString(), link.Label);
        visit.Enter(company, null, Role.None);
        return null;
    }

    // Somebody not signed in is asked to, whether the company exists or not.
    private static int Missing(SignedInAccount account) => account.Id is null ? Asked : StatusCodes.Status404NotFound;

    // Not on every request: a page would cost a write.
    private static async Task NoteAsync(HttpContext context, Member member, CompanyVisit visit, CompanyDb db)
    {
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        if (now - member.SeenAt < TimeSpan.FromMinutes(1) || await db.Facts<Member>().FirstOrDefaultAsync(found => found.AccountId == member.AccountId, context.RequestAborted) is not { } stored) return;
        stored.See(now, Pause);
        await db.SaveChangesAsync(context.RequestAborted);
        visit.Enter(visit.Company, stored, stored.Role);
    }
}
