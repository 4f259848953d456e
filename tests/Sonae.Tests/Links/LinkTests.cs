using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Companies;
using Sonae.Links;
using Sonae.Tests.Web;

namespace Sonae.Tests.Links;

/// <summary>A link opens by its token alone, only its hash is kept, and one that opens no more looks like one that never was.</summary>
public sealed class LinkTests(Site site) : IClassFixture<Site>
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    [Fact]
    public async Task Its_token_is_exchanged_for_a_cookie_and_a_clean_address()
    {
        var made = await Make(await Seats.New(site));
        var answer = await site.Visit().Client.GetAsync(made.Path);
        Assert.Equal((HttpStatusCode.SeeOther, "/join"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("sonae-link=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(made.Token, cookie, StringComparison.Ordinal);
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Of_its_token_only_the_hash_is_stored()
    {
        var seats = await Seats.New(site);
        var made = await Make(seats);
        Assert.Equal(22, made.Token.Length);
        var stored = await seats.Within((_, db) => db.Facts<Link>().SingleAsync(link => link.Id == made.Link.Id));
        Assert.Equal(LinkToken.HashOf(made.Token), stored.TokenHash);
    }

    [Fact]
    public async Task Expired_revoked_used_and_unknown_look_alike()
    {
        var seats = await Seats.New(site);
        var (revoked, used) = (await Make(seats), await Make(seats));
        var over = await Make(seats, TimeSpan.Zero);
        await Change(seats, revoked, link => link.Revoke(site.Clock.GetUtcNow()));
        await Change(seats, used, link => link.Use(site.Clock.GetUtcNow()));
        var seen = new List<string>();
        foreach (var path in (string[])[over.Path, revoked.Path, used.Path, "/l/" + LinkToken.New(), "/l/short"])
        {
            var answer = await site.Visit().Client.GetAsync(path);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            seen.Add($"{answer.StatusCode} {answer.Headers.Location}");
        }
        Assert.Equal($"{HttpStatusCode.SeeOther} {LinkEndpoints.Closed}", Assert.Single(seen.Distinct()));
        Assert.Contains("このリンクは使えません", await site.Visit().Read(LinkEndpoints.Closed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_finds_its_own_company_and_no_other()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        var made = await Make(ours);
        Assert.Equal(ours.Company, await theirs.Within(async (parts, _) => (await parts.GetRequiredService<FindLink>().RunAsync(made.Token))?.CompanyId));
    }

    private static Task<MadeLink> Make(Seats seats, TimeSpan? lasts = null) => seats.Within((parts, _) =>
        parts.GetRequiredService<MakeLink>().RunAsync(new NewLink(LinkPurpose.Invite, "新しい担当者", lasts ?? Week, Role.Clerk)));

    private static Task<int> Change(Seats seats, MadeLink made, Action<Link> change) => seats.Within(async (_, db) =>
    {
        change(await db.Facts<Link>().SingleAsync(link => link.Id == made.Link.Id));
        return await db.SaveChangesAsync();
    });
}
