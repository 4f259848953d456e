using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Members;
using Sonae.Tests.Web;
using Member = Sonae.Companies.Member;

namespace Sonae.Tests.Members;

/// <summary>経営者 says who is what; the company never loses its last one.</summary>
public sealed class MemberTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_list_names_everybody_and_tells_login_names_to_those_who_may_invite()
    {
        var seats = await Seats.New(site);
        var page = await (await seats.Sit(Role.Owner)).Read(seats.Address("members"));
        foreach (var word in (string[])["経営者", "担当者", "従業員", "閲覧", "支援者", "サインインの名前", "Clerk-", "まだありません", "2026年11月23日"]) Assert.Contains(word, page, StringComparison.Ordinal);
        var read = await (await seats.Sit(Role.Reader)).Read(seats.Address("members"));
        Assert.Contains("支援者", read, StringComparison.Ordinal);
        foreach (var hidden in (string[])["Clerk-", "members/invite", "最後に使った日"]) Assert.DoesNotContain(hidden, read, StringComparison.Ordinal);
        var employee = await seats.Sit(Role.Employee);
        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Client.GetAsync(seats.Address("members"))).StatusCode);
        Assert.DoesNotContain(seats.Address("members"), await employee.Read(seats.Address("home")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_is_changed_and_the_log_tells_from_what_to_what()
    {
        var seats = await Seats.New(site);
        var (owner, who) = (await seats.Sit(Role.Owner), await IdOf(seats, Role.Reader));
        var answer = await Change(owner, seats, who, Role.Clerk, Role.Reader);
        Assert.Equal((HttpStatusCode.SeeOther, seats.Address("members") + "?done=role"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.Contains("役割を変えました", await owner.Read(seats.Address("members") + "?done=role"), StringComparison.Ordinal);
        var line = await seats.Within((_, db) => db.Facts<AuditEntry>().OrderByDescending(entry => entry.Number).FirstAsync(entry => entry.Subject == "members"));
        Assert.Equal((AuditAction.Changed, who.ToString(), """{"role":["Reader","Clerk"]}""", "Owner"), (line.Action, line.SubjectId, line.Changes, line.ActorName));
        Assert.Contains("役割：閲覧 → 担当者", await owner.Read(seats.Address("audit")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_owner_cannot_become_less_be_removed_or_leave()
    {
        var seats = await Seats.New(site);
        var (owner, me) = (await seats.Sit(Role.Owner), await IdOf(seats, Role.Owner));
        var page = seats.Address($"members/{me:N}");
        foreach (var answer in (HttpResponseMessage[])[await Change(owner, seats, me, Role.Clerk, Role.Owner), await owner.Send(page, page + "/remove", ("sure", "yes")), await owner.Send(page, seats.Address("leave"), ("sure", "yes"))])
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("先に、ほかの人を経営者にしてください", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        Assert.Equal(Role.Owner, await RoleOf(seats, me));
    }

    [Fact]
    public async Task Of_two_owners_who_step_back_at_once_one_stays()
    {
        var seats = await Seats.New(site);
        var (first, second) = (await IdOf(seats, Role.Owner), (await seats.Add(Role.Owner)).Id);
        foreach (var way in (Func<IServiceProvider, Guid, Task<MemberOutcome>>[])[
            (parts, who) => parts.GetRequiredService<ChangeRole>().RunAsync(who, Role.Reader, Role.Owner),
            (parts, who) => parts.GetRequiredService<RemoveMember>().RunAsync(who)])
        {
            var outcomes = await Task.WhenAll(((Guid[])[first, second]).Select(who => seats.Within((parts, _) => way(parts, who))));
            Assert.Equal([MemberOutcome.Done, MemberOutcome.LastOwner], outcomes.Order());
            Assert.Equal(1, await seats.Within((_, db) => db.Facts<Member>().CountAsync(member => member.Role == Role.Owner)));
            (first, second) = (await IdOf(seats, Role.Owner), (await seats.Add(Role.Owner)).Id);
        }
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_shown_beside_what_was_chosen()
    {
        var seats = await Seats.New(site);
        var (owner, who) = (await seats.Sit(Role.Owner), await IdOf(seats, Role.Reader));
        await Change(owner, seats, who, Role.Clerk, Role.Reader);
        var late = await Change(owner, seats, who, Role.Employee, Role.Reader);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        Assert.Contains("先に役割を「担当者」に変えました。あなたが選んだのは「従業員」", page, StringComparison.Ordinal);
        Assert.Contains("name=\"was\" value=\"Clerk\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await Change(owner, seats, who, Role.Clerk, Role.Reader)).StatusCode);
    }

    [Fact]
    public async Task Whoever_is_removed_or_leaves_sees_the_company_no_more()
    {
        var seats = await Seats.New(site);
        var owner = await seats.Sit(Role.Owner);
        var (clerk, employee) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Employee));
        var page = seats.Address($"members/{await IdOf(seats, Role.Clerk):N}");
        Assert.Equal(HttpStatusCode.SeeOther, (await owner.Send(page, page + "/remove", ("sure", "yes"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.GetAsync(seats.Address("home"))).StatusCode);
        var left = await employee.Send(seats.Address("home"), seats.Address("leave"), ("sure", "yes"));
        Assert.Equal("/companies", left.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await employee.Client.GetAsync(seats.Address("home"))).StatusCode);
        Assert.Equal(2, await seats.Within((_, db) => db.Facts<AuditEntry>().CountAsync(line => line.Subject == "members" && line.Action == AuditAction.Removed)));
    }

    [Fact]
    public async Task Nobody_else_changes_members_and_those_of_another_company_are_not_there()
    {
        var (seats, other) = (await Seats.New(site), await Seats.New(site));
        var (who, stranger) = (await IdOf(seats, Role.Reader), await IdOf(other, Role.Reader));
        var (owner, clerk) = (await seats.Sit(Role.Owner), await seats.Sit(Role.Clerk));
        foreach (var act in (string[])["role", "remove", "restore"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Send(seats.Address("home"), seats.Address($"members/{who:N}/{act}"), ("role", "Owner"), ("was", "Reader"))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await owner.Send(seats.Address("home"), seats.Address($"members/{stranger:N}/{act}"), ("role", "Clerk"), ("was", "Reader"))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await owner.Send(seats.Address("home"), other.Address($"members/{stranger:N}/{act}"), ("role", "Clerk"), ("was", "Reader"))).StatusCode);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Client.GetAsync(seats.Address($"members/{stranger:N}"))).StatusCode);
        Assert.Equal(Role.Reader, await RoleOf(other, stranger));
    }

    private static Task<HttpResponseMessage> Change(Reader owner, Seats seats, Guid who, Role to, Role was) =>
        owner.Send(seats.Address($"members/{who:N}"), seats.Address($"members/{who:N}/role"), ("role", to.ToString()), ("was", was.ToString()));

    private static Task<Guid> IdOf(Seats seats, Role role) => seats.Within((_, db) => db.Facts<Member>().Where(member => member.Role == role).Select(member => member.AccountId).FirstAsync());

    private static Task<Role> RoleOf(Seats seats, Guid who) => seats.Within((_, db) => db.Facts<Member>().Where(member => member.AccountId == who).Select(member => member.Role).SingleAsync());
}
