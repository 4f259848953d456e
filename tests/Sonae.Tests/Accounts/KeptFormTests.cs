using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Tests.Web;

namespace Sonae.Tests.Accounts;

/// <summary>A form that comes after its sender's session has ended is kept for that sender, and for nobody else.</summary>
public sealed class KeptFormTests(Site site) : IClassFixture<Site>
{
    private const string Typed = "三年分の控え";

    [Fact]
    public async Task It_is_offered_again_after_signing_in()
    {
        var (seats, reader) = await SendTooLate();
        await seats.SignIn(reader, Role.Owner);
        var page = await reader.Read("/kept");
        Assert.Contains(Typed, page, StringComparison.Ordinal);
        Assert.Contains("action=\"/sign-out\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("top secret words", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await reader.Send("/kept", "/kept/forget", ("sure", "yes"))).StatusCode);
        Assert.DoesNotContain(Typed, await reader.Read("/kept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_at_the_same_browser_does_not_see_it()
    {
        var (seats, reader) = await SendTooLate();
        await seats.SignIn(reader, Role.Clerk);
        Assert.DoesNotContain(Typed, await reader.Read("/kept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_store_it_is_sealed()
    {
        var (seats, _) = await SendTooLate();
        var bodies = await seats.Within((_, db) => db.Set<KeptForm>().Select(form => form.Body).ToListAsync());
        Assert.All(bodies, body => Assert.DoesNotContain(Typed, System.Text.Encoding.UTF8.GetString(body), StringComparison.Ordinal));
        Assert.NotEmpty(bodies);
    }

    [Fact]
    public async Task After_half_an_hour_it_is_gone()
    {
        await using var own = new Site();
        var (seats, reader) = await SendTooLate(own);
        own.Clock.Advance(TimeSpan.FromMinutes(31));
        await seats.SignIn(reader, Role.Owner);
        Assert.DoesNotContain(Typed, await reader.Read("/kept"), StringComparison.Ordinal);
    }

    private async Task<(Seats Seats, Reader Reader)> SendTooLate(Site? at = null)
    {
        var seats = await Seats.New(at ?? site);
        var reader = await seats.Sit(Role.Owner);
        await seats.Within(async (_, db) =>
        {
            foreach (var session in await db.Set<Session>().ToListAsync()) session.End((at ?? site).Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });
        var answer = await reader.Client.PostAsync("/sign-out", new FormUrlEncodedContent([KeyValuePair.Create("note", Typed), KeyValuePair.Create("password", "top secret words")]));
        Assert.Equal("/sign-in?ReturnUrl=/kept", answer.Headers.Location!.ToString());
        return (seats, reader);
    }
}
