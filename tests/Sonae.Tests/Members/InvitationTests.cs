using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Links;
using Sonae.Tests.Web;
using Member = Sonae.Companies.Member;

namespace Sonae.Tests.Members;

/// <summary>A link brings one person into the company, once; its token is shown once and stands nowhere.</summary>
public sealed class InvitationTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Whoever_holds_it_joins_with_a_new_account_in_the_role_it_names()
    {
        var seats = await Seats.New(site);
        var path = await Invite(await seats.Sit(Role.Owner), seats, Role.Supporter);
        var guest = await Come(path);
        var page = await guest.Read("/join");
        foreach (var word in (string[])["つるばみ金属工業株式会社（架空）に参加する", "支援者"]) Assert.Contains(word, page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"menu-btn\"", page, StringComparison.Ordinal);
        var answer = await Join(guest, "新しい人");
        Assert.Equal((HttpStatusCode.SeeOther, seats.Address("home")), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.OK, (await guest.Client.GetAsync(seats.Address("home"))).StatusCode);
        Assert.Equal(Role.Supporter, await seats.Within((_, db) => db.Facts<Member>().Where(member => member.Name == "新しい人").Select(member => member.Role).SingleAsync()));
        Assert.Equal("/link-closed", (await site.Visit().Client.GetAsync(path)).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await guest.Client.GetAsync("/join")).StatusCode);
    }

    [Fact]
    public async Task Somebody_with_an_account_signs_in_and_joins_with_it()
    {
        var (seats, other) = (await Seats.New(site), await Seats.New(site));
        var guest = await Come(await Invite(await seats.Sit(Role.Owner), seats, Role.Employee));
        Assert.Contains("/sign-in?ReturnUrl=%2Fjoin", await guest.Read("/join"), StringComparison.Ordinal);
        await other.SignIn(guest, Role.Clerk);
        var answer = await guest.Send("/join", "/join/signed-in", ("sure", "yes"));
        Assert.Equal(seats.Address("home"), answer.Headers.Location!.ToString());
        foreach (var company in (Seats[])[seats, other]) Assert.Equal(HttpStatusCode.OK, (await guest.Client.GetAsync(company.Address("home"))).StatusCode);
    }

    [Fact]
    public async Task A_member_who_opens_one_uses_it_up_for_nobody()
    {
        var seats = await Seats.New(site);
        var path = await Invite(await seats.Sit(Role.Owner), seats, Role.Owner);
        var reader = await seats.Sit(Role.Reader);
        await reader.Client.GetAsync(path);
        Assert.Contains("もうこの会社のメンバーです", await reader.Read("/join"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await reader.Send("/join", "/join/signed-in", ("sure", "yes"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await Come(path)).Client.GetAsync("/join")).StatusCode);
        Assert.Equal(1, await seats.Within((_, db) => db.Facts<Member>().CountAsync(member => member.Role == Role.Owner)));
    }

    [Fact]
    public async Task Of_two_who_join_at_once_one_does()
    {
        var seats = await Seats.New(site);
        var path = await Invite(await seats.Sit(Role.Owner), seats, Role.Employee);
        Reader[] guests = [await Come(path), await Come(path)];
        var answers = await Task.WhenAll(guests.Select((guest, n) => Join(guest, $"同時の人{n}")));
        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.NotFound], answers.Select(answer => answer.StatusCode).Order());
        Assert.Contains("このリンクは使えません", await answers.Single(answer => answer.StatusCode == HttpStatusCode.NotFound).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await seats.Within((_, db) => db.Facts<Member>().CountAsync(member => member.Name.StartsWith("同時の人"))));
    }

    [Fact]
    public async Task What_is_wrong_in_the_form_is_told_and_nothing_is_used_up()
    {
        var seats = await Seats.New(site);
        var guest = await Come(await Invite(await seats.Sit(Role.Owner), seats, Role.Employee));
        var answer = await guest.Send("/join", "/join", ("person", "番号 1234-5678-9018"), ("login", ""), ("password", "short"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        foreach (var field in (string[])["person", "login", "password"]) Assert.Contains($"id=\"{field}-err\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("5678", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await Join(guest, "直した人")).StatusCode);
    }

    [Fact]
    public async Task A_clerk_invites_and_withdraws_only_for_roles_that_change_nothing()
    {
        var seats = await Seats.New(site);
        var (owner, clerk) = (await seats.Sit(Role.Owner), await seats.Sit(Role.Clerk));
        foreach (var role in (Role[])[Role.Owner, Role.Clerk, Role.Supporter])
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendInvite(clerk, seats, role)).StatusCode);
        await Invite(owner, seats, Role.Clerk);
        await Invite(clerk, seats, Role.Reader);
        var links = await seats.Within((_, db) => db.Facts<Link>().ToListAsync());
        Assert.Equal(2, links.Count);
        foreach (var (role, status) in ((Role, HttpStatusCode)[])[(Role.Clerk, HttpStatusCode.Forbidden), (Role.Reader, HttpStatusCode.SeeOther)])
            Assert.Equal(status, (await clerk.Send(seats.Address("members"), seats.Address($"members/links/{links.Single(link => link.Role == role).Id:N}/revoke"), ("sure", "yes"))).StatusCode);
    }

    [Fact]
    public async Task One_that_is_withdrawn_opens_no_more_even_for_whoever_holds_it()
    {
        var seats = await Seats.New(site);
        var owner = await seats.Sit(Role.Owner);
        var path = await Invite(owner, seats, Role.Employee);
        var guest = await Come(path);
        var link = await seats.Within((_, db) => db.Facts<Link>().SingleAsync());
        Assert.Contains("新しい同僚", await owner.Read(seats.Address("members")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await owner.Send(seats.Address("members"), seats.Address($"members/links/{link.Id:N}/revoke"), ("sure", "yes"))).StatusCode);
        Assert.DoesNotContain("新しい同僚", await owner.Read(seats.Address("members")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.Client.GetAsync("/join")).StatusCode);
        Assert.Equal("/link-closed", (await site.Visit().Client.GetAsync(path)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task Nobody_else_invites_and_a_link_of_another_company_is_not_there()
    {
        var (seats, other) = (await Seats.New(site), await Seats.New(site));
        foreach (var role in (Role[])[Role.Employee, Role.Reader, Role.Supporter])
            Assert.Equal(HttpStatusCode.Forbidden, (await SendInvite(await seats.Sit(role), seats, Role.Employee, "home")).StatusCode);
        var owner = await seats.Sit(Role.Owner);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Send(seats.Address("home"), other.Address("members/invite"), ("role", "Employee"), ("label", "だれか"), ("days", "7"))).StatusCode);
        await Invite(await other.Sit(Role.Owner), other, Role.Employee);
        var link = await other.Within((_, db) => db.Facts<Link>().SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Send(seats.Address("home"), seats.Address($"members/links/{link.Id:N}/revoke"), ("sure", "yes"))).StatusCode);
        Assert.Null(await other.Within((_, db) => db.Facts<Link>().Select(found => found.RevokedAt).SingleAsync()));
    }

    [Fact]
    public async Task Its_address_is_shown_once_and_its_token_stands_nowhere()
    {
        var seats = await Seats.New(site);
        var owner = await seats.Sit(Role.Owner);
        var sent = await SendInvite(owner, seats, Role.Employee);
        var made = sent.Headers.Location!.ToString();
        var page = await owner.Read(made);
        var token = Reader.Find(page, "value=\"http://localhost/l/([^\"]+)\"");
        Assert.Contains("<svg class=\"qr\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(token, made, StringComparison.Ordinal);
        Assert.All(sent.Headers.GetValues("Set-Cookie"), cookie => Assert.DoesNotContain(token, cookie, StringComparison.Ordinal));
        Assert.Contains("もう表示できません", await owner.Read(made), StringComparison.Ordinal);
        await Join(await Come("/l/" + token), "参加した人");
        var log = await seats.Within((_, db) => db.Facts<AuditEntry>().OrderBy(line => line.Number).ToListAsync());
        Assert.Equal([("links", AuditAction.Added, "Owner"), ("links", AuditAction.Changed, "参加した人"), ("members", AuditAction.Added, "参加した人")],
            log.TakeLast(3).Select(line => (line.Subject, line.Action, line.ActorName)).OrderBy(line => line.Item1).ThenBy(line => line.Item2));
        var hash = Convert.ToHexStringLower(LinkToken.HashOf(token)!);
        Assert.All(log, line => { Assert.DoesNotContain(token, line.Changes, StringComparison.Ordinal); Assert.DoesNotContain(hash, line.Changes, StringComparison.Ordinal); });
    }

    private static Task<HttpResponseMessage> SendInvite(Reader who, Seats seats, Role role, string page = "members") =>
        who.Send(seats.Address(page), seats.Address("members/invite"), ("role", role.ToString()), ("label", "新しい同僚"), ("days", "7"));

    private static async Task<string> Invite(Reader who, Seats seats, Role role)
    {
        var answer = await SendInvite(who, seats, role);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return Reader.Find(await who.Read(answer.Headers.Location!.ToString()), "value=\"http://localhost(/l/[^\"]+)\"");
    }

    private async Task<Reader> Come(string path)
    {
        var guest = site.Visit();
        Assert.Equal("/join", (await guest.Client.GetAsync(path)).Headers.Location!.ToString());
        return guest;
    }

    private static Task<HttpResponseMessage> Join(Reader guest, string name) =>
        guest.Send("/join", "/join", ("person", name), ("login", $"guest-{Guid.NewGuid():N}"), ("password", "correct horse battery"));
}
