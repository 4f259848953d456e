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

    public async Task InvokeAsync(HttpContext context, SignedInAccount account, CompanyVisit visit, CompanyDb db, Actor actor, KeepForm keep, HeldLink held, TimeProvider clock)
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
            LinkHoldersAttribute holders => await HoldAsync(context, holders.Purpose, held, visit, db, actor),
            SignedInAttribute => account.Id is null ? Asked : null,
            OperatorsAttribute => account.Id is null ? Asked : account.IsOperator ? (int?)null : StatusCodes.Status404NotFound,
            MembersAttribute members => await EnterAsync(context, members.Roles, account, visit, db, clock),
            // An address that does not say who may use it is not there; the table of rights shows it.
            _ => StatusCodes.Status404NotFound,
        };
        if (refused is null) await next(context);
        else if (refused == Asked) await AskAsync(context, keep);
        else if (endpoint.Metadata.GetMetadata<LinkHoldersAttribute>() is not null) await LinkEndpoints.Gone().ExecuteAsync(context);
        else context.Response.StatusCode = refused.Value;
    }

    private static async Task AskAsync(HttpContext context, KeepForm keep)
    {
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.ChallengeAsync();
            return;
        }
        var kept = HttpMethods.IsPost(context.Request.Method) && await keep.RunAsync(context);
        await new SeeOther(kept ? "/sign-in?ReturnUrl=/kept" : "/sign-in").ExecuteAsync(context);
    }

    private const int Asked = StatusCodes.Status401Unauthorized;

    private static async Task<int?> EnterAsync(HttpContext context, Role roles, SignedInAccount account, CompanyVisit visit, CompanyDb db, TimeProvider clock)
    {
        if (!Guid.TryParse(Convert.ToString(context.Request.RouteValues["company"], CultureInfo.InvariantCulture), out var id)) return Missing(account);
        await db.EnterAsync(id, context.RequestAborted);
        var company = await db.Facts<Company>().FirstOrDefaultAsync(context.RequestAborted);
        if (company is { IsDemo: true }) return Look(context, roles, company, visit, db);
        var member = account.Id is null ? null : await db.Facts<Member>().FirstOrDefaultAsync(found => found.AccountId == account.Id, context.RequestAborted);
        if (company is null || member is null) return Missing(account);
        if ((member.Role & roles) == Role.None) return StatusCodes.Status403Forbidden;
        visit.Enter(company, member, member.Role);
        await NoteAsync(member, db, clock.GetUtcNow(), context.RequestAborted);
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
    private static async Task<int?> HoldAsync(HttpContext context, LinkPurpose purpose, HeldLink held, CompanyVisit visit, CompanyDb db, Actor actor)
    {
        if (await held.FindAsync(context.RequestAborted) is not { } link || link.Purpose != purpose) return StatusCodes.Status404NotFound;
        await db.EnterAsync(link.CompanyId, context.RequestAborted);
        if (await db.Facts<Company>().FirstOrDefaultAsync(context.RequestAborted) is not { } company) return StatusCodes.Status404NotFound;
        actor.Become(ActorKind.LinkHolder, link.Id.ToString(), link.Label);
        visit.Enter(company, null, Role.None);
        return null;
    }

    // Somebody not signed in is asked to, whether the company exists or not.
    private static int Missing(SignedInAccount account) => account.Id is null ? Asked : StatusCodes.Status404NotFound;

    // Not on every request: a page would cost a write.
    private static async Task NoteAsync(Member member, CompanyDb db, DateTimeOffset now, CancellationToken stop)
    {
        if (now - member.SeenAt < TimeSpan.FromMinutes(1)) return;
        member.See(now, Pause);
        await db.SaveChangesAsync(stop);
    }
}
