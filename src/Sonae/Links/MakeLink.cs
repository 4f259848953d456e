using Sonae.Companies;
using Sonae.Database;

namespace Sonae.Links;

/// <summary>What a link shall be: for what, for whom, for how long, and the role, round or account it is about.</summary>
public sealed record NewLink(LinkPurpose Purpose, string Label, TimeSpan Lasts, Role Role = Role.None, Guid? RoundId = null, Guid? AccountId = null);

/// <summary>A link that was made, with its token, which can be shown only now.</summary>
public sealed record MadeLink(Link Link, string Token)
{
    /// <summary>The path of its address.</summary>
    public string Path => LinkEndpoints.Open + Token;
}

/// <summary>Makes a link of the entered company.</summary>
public sealed class MakeLink(CompanyDb db, TimeProvider clock)
{
    public async Task<MadeLink> RunAsync(NewLink told, CancellationToken stop = default)
    {
        var (now, token) = (clock.GetUtcNow(), LinkToken.New());
        var link = new Link(db.Company, Guid.CreateVersion7(now), told.Purpose, LinkToken.HashOf(token)!, now, now + told.Lasts);
        switch (told.Purpose)
        {
            case LinkPurpose.Invite: link.Invite(told.Role, told.Label); break;
            case LinkPurpose.Respond: link.Ask(told.RoundId ?? throw new ArgumentException("A link to answer by names no round.", nameof(told)), told.Label); break;
            default: link.Restore(told.AccountId ?? throw new ArgumentException("A link for a new way in names no account.", nameof(told)), told.Label); break;
        }
        db.Add(link);
        await db.SaveChangesAsync(stop);
        return new(link, token);
    }
}
