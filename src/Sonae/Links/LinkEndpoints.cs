using Microsoft.AspNetCore.Http.HttpResults;
using Sonae.Accounts;
using Sonae.Layout;

namespace Sonae.Links;

/// <summary>Coming by a link: its token is exchanged for a cookie, and a clean address follows.</summary>
public static class LinkEndpoints
{
    public const string Open = "/l/";

    public const string Closed = "/link-closed";

    /// <summary>Where somebody goes who came by a link for this purpose.</summary>
    public static string After(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Respond => "/respond",
        LinkPurpose.Restore => "/restore",
        _ => "/join",
    };

    /// <summary>What whoever holds no link is told, whatever became of it.</summary>
    public static RazorComponentResult<LinkClosedPage> Gone() => new() { StatusCode = StatusCodes.Status404NotFound };

    public static void AddLinks(this IServiceCollection services) =>
        services.AddScoped<MakeLink>().AddScoped<FindLink>().AddScoped<HeldLink>().AddScoped<ShowLink>().AddScoped<RevokeLink>().AddScoped<OpenLinks>();

    public static void MapLinks(this IEndpointRouteBuilder routes) => routes.MapGet(Open + "{token}", Come).WithMetadata(new AnyoneAttribute(), new LimitedAttribute("link", free: 60));

    private static async Task<IResult> Come(string token, HttpContext context, FindLink find, HeldLink held)
    {
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await find.RunAsync(token, context.RequestAborted) is not { } link)
        {
            LimitGate.Refuse(context);
            return new SeeOther(Closed);
        }
        held.Keep(link);
        return new SeeOther(After(link.Purpose));
    }
}
