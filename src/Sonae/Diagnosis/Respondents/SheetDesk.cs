using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Links;
using Sonae.Rounds;

namespace Sonae.Diagnosis.Respondents;

/// <summary>Who is filling which sheet in this request: a member of the company, or whoever holds a link; and the addresses each goes by.</summary>
public sealed class SheetDesk(CompanyDb db, CompanyVisit visit, SignedInAccount account, CurrentRound current, HeldLink held, IHttpContextAccessor accessor)
{
    public const string Cookie = "sonae-sheet";

    private const int KeyBytes = 16;

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A sheet is filled outside of a request.");

    /// <summary>Whether the sheet is a member's own; else a link's.</summary>
    public bool IsMember => visit.Role != Role.None;

    public string Start => IsMember ? visit.Address("diagnosis/sheet") : RespondAddress.Start;

    public string Check => Start + "/check";

    public string Question(int no) => $"{Start}?q={no}";

    /// <summary>The round whose questions are asked.</summary>
    public async Task<RoundOfCompany> RoundAsync(CancellationToken stop = default) =>
        !IsMember && await held.FindAsync(stop) is { RoundId: { } id } ? await db.Facts<RoundOfCompany>().FirstAsync(round => round.Id == id, stop) : await current.RunAsync(stop);

    /// <summary>What the link says whom it is for; empty for a member.</summary>
    public async Task<string> LabelAsync(CancellationToken stop = default) => IsMember ? "" : (await held.FindAsync(stop))?.Label ?? "";

    public async Task<Respondent> WhoAsync(RoundOfCompany round, CancellationToken stop = default)
    {
        if (IsMember) return new(round.Id, account.Id, null, null);
        return new(round.Id, null, (await held.FindAsync(stop))?.Id, KeyOf(Context.Request.Cookies[Cookie]));
    }

    /// <summary>The same respondent with a new key, which their browser is given to keep.</summary>
    public Respondent WithKey(Respondent who)
    {
        if (who.AccountId is not null) return who;
        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        Context.Response.Cookies.Append(Cookie, Convert.ToHexString(key), new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = Context.Request.IsHttps,
            Path = RespondAddress.Start,
            MaxAge = TimeSpan.FromDays(60),
            IsEssential = true,
        });
        return who with { Key = key };
    }

    private static byte[]? KeyOf(string? cookie) => cookie is { Length: 2 * KeyBytes } && cookie.All(char.IsAsciiHexDigit) ? Convert.FromHexString(cookie) : null;
}

/// <summary>Where the holder of a link answers.</summary>
public static class RespondAddress
{
    public const string Start = "/respond";
}
