using Microsoft.AspNetCore.Mvc;
using Sonae.Layout;

namespace Sonae.Accounts;

/// <summary>One's own account: where it is signed in.</summary>
public static class OwnAccountEndpoints
{
    public const string End = "/account/sessions/{session:guid}/end";

    public const string EndOthers = "/account/sessions/end-others";

    public static void MapOwnAccount(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(End, EndAsync).WithMetadata(new SignedInAttribute());
        routes.MapPost(EndOthers, EndOthersAsync).WithMetadata(new SignedInAttribute());
    }

    private static async Task<IResult> EndAsync(Guid session, [FromForm] string? sure, SignedInAccount account, OwnSessions sessions) =>
        await sessions.EndAsync(account.Id!.Value, session) ? new SeeOther(AccountPage.Address + "#sessions") : Results.NotFound();

    private static async Task<SeeOther> EndOthersAsync([FromForm] string? sure, SignedInAccount account, OwnSessions sessions)
    {
        await sessions.EndOthersAsync(account.Id!.Value, account.SessionId);
        return new SeeOther(AccountPage.Address + "#sessions");
    }
}
