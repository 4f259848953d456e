using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Tests.Web;
using Member = Sonae.Companies.Member;

namespace Sonae.Tests.Members;

/// <summary>Whoever forgot the password gets a new one by a link of 経営者, without mail, and all their sessions end.</summary>
public sealed class RestoreTests(Site site) : IClassFixture<Site>
{
    private const string New = "kunugi no hayashi 2026";

    [Fact]
    public async Task A_new_password_is_set_once_and_every_session_ends()
    {
        var seats = await Seats.New(site);
        var before = await seats.Sit(Role.Clerk);
        var (login, path) = await Restore(seats, Role.Clerk);
        var guest = site.Visit();
        Assert.Equal("/restore", (await guest.Client.GetAsync(path)).Headers.Location!.ToString());
        Assert.Contains(login, await guest.Read("/restore"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await guest.Send("/restore", "/restore", ("password", "short"))).StatusCode);
        Assert.Equal("/sign-in", (await guest.Send("/restore", "/restore", ("password", New))).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await before.Client.GetAsync(seats.Address("home"))).StatusCode);
        foreach (var (password, status) in ((string, HttpStatusCode)[])[(Seats.Password, HttpStatusCode.UnprocessableEntity), (New, HttpStatusCode.SeeOther)])
            Assert.Equal(status, (await site.Visit().Send("/sign-in", "/sign-in", ("login", login), ("password", password))).StatusCode);
        Assert.Equal("/link-closed", (await site.Visit().Client.GetAsync(path)).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await guest.Client.GetAsync("/restore")).StatusCode);
    }

    [Fact]
    public async Task Of_two_who_set_one_at_once_one_does()
    {
        var seats = await Seats.New(site);
        var (login, path) = await Restore(seats, Role.Reader);
        Reader[] guests = [site.Visit(), site.Visit()];
        foreach (var guest in guests) await guest.Client.GetAsync(path);
        var answers = await Task.WhenAll(guests.Select((guest, n) => guest.Send("/restore", "/restore", ("password", New + n))));
        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.NotFound], answers.Select(answer => answer.StatusCode).Order());
        var won = answers[0].StatusCode == HttpStatusCode.SeeOther ? 0 : 1;
        Assert.Equal(HttpStatusCode.SeeOther, (await site.Visit().Send("/sign-in", "/sign-in", ("login", login), ("password", New + won))).StatusCode);
    }

    [Fact]
    public async Task An_account_that_opens_another_company_too_is_not_opened_from_here()
    {
        var (seats, other) = (await Seats.New(site), await Seats.New(site));
        var owner = await seats.Sit(Role.Owner);
        var page = await PageOf(seats, Role.Supporter);
        var (_, path) = await Restore(seats, Role.Supporter);
        await BelongTo(other, seats, Role.Supporter);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await owner.Send(page, page + "/restore", ("sure", "yes"))).StatusCode);
        Assert.Contains("この会社だけのものではない", await owner.Read(page), StringComparison.Ordinal);
        // One made before does not open it either.
        var guest = site.Visit();
        await guest.Client.GetAsync(path);
        Assert.Equal("/link-closed", (await guest.Client.GetAsync("/restore")).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await guest.Send("/", "/restore", ("password", New))).StatusCode);
    }

    [Fact]
    public async Task Nor_is_one_that_runs_the_machine()
    {
        var seats = await Seats.New(site);
        var page = await PageOf(seats, Role.Clerk);
        await seats.Within(async (_, db) =>
        {
            var who = await db.Facts<Member>().FirstAsync(member => member.Role == Role.Clerk);
            (await db.Set<Account>().SingleAsync(account => account.Id == who.AccountId)).IsOperator = true;
            return await db.SaveChangesAsync();
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await seats.Sit(Role.Owner)).Send(page, page + "/restore", ("sure", "yes"))).StatusCode);
    }

    [Fact]
    public async Task A_link_for_somebody_removed_opens_nothing()
    {
        var seats = await Seats.New(site);
        var (_, path) = await Restore(seats, Role.Employee);
        var page = await PageOf(seats, Role.Employee);
        await (await seats.Sit(Role.Owner)).Send(page, page + "/remove", ("sure", "yes"));
        Assert.Equal("/link-closed", (await site.Visit().Client.GetAsync(path)).Headers.Location!.ToString());
    }

    private static async Task<(string Login, string Path)> Restore(Seats seats, Role role)
    {
        var (owner, page) = (await seats.Sit(Role.Owner), await PageOf(seats, role));
        var answer = await owner.Send(page, page + "/restore", ("sure", "yes"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var path = Reader.Find(await owner.Read(answer.Headers.Location!.ToString()), "value=\"http://localhost(/l/[^\"]+)\"");
        return (Reader.Find(await owner.Read(seats.Address("members")), $"({role}-[0-9a-f]+)"), path);
    }

    private static Task<string> PageOf(Seats seats, Role role) => seats.Within(async (_, db) =>
        seats.Address($"members/{(await db.Facts<Member>().FirstAsync(member => member.Role == role)).AccountId:N}"));

    private static async Task BelongTo(Seats other, Seats seats, Role role)
    {
        var who = await seats.Within((_, db) => db.Facts<Member>().FirstAsync(member => member.Role == role));
        await other.Within(async (_, db) =>
        {
            db.Add(new Member(db.Company, who.AccountId, Role.Reader, who.Name, who.JoinedAt));
            return await db.SaveChangesAsync();
        });
    }
}
