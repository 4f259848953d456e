using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Accounts;

/// <summary>Codes as a second step: a password alone opens nothing, no code opens twice.</summary>
public sealed class CodeTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_password_alone_opens_no_session_and_the_code_does()
    {
        var (login, phone, _) = await Somebody();
        var reader = site.Visit();
        await Password(reader, login, "/account");
        Assert.Equal(HttpStatusCode.Redirect, (await reader.Client.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Code(reader, phone.WrongCode)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await reader.Client.GetAsync("/account")).StatusCode);
        Later();
        var answer = await Code(reader, string.Concat(phone.Code.Select(digit => (char)(digit - '0' + '０'))));
        Assert.Equal("/account", answer.Headers.Location!.ToString());
        await reader.Read("/account");
    }

    [Fact]
    public async Task A_code_opens_once_and_the_one_of_the_setup_is_used_already()
    {
        var (login, phone, _) = await Somebody();
        var (first, second) = (site.Visit(), site.Visit());
        await Password(first, login);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Code(first, phone.Code)).StatusCode);
        Later();
        var code = phone.Code;
        Assert.Equal(HttpStatusCode.SeeOther, (await Code(first, code)).StatusCode);
        await Password(second, login);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Code(second, code)).StatusCode);
    }

    [Fact]
    public async Task Ten_codes_on_paper_are_shown_once_and_each_opens_once()
    {
        var (login, _, paper) = await Somebody();
        Assert.Equal(10, paper.Distinct().Count());
        var (first, second) = (site.Visit(), site.Visit());
        await Password(first, login);
        Assert.Equal(HttpStatusCode.SeeOther, (await Code(first, paper[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal))).StatusCode);
        Assert.Contains("あと9個あります", await first.Read("/account"), StringComparison.Ordinal);
        Assert.DoesNotContain(paper[0], await first.Read("/account/recovery"), StringComparison.Ordinal);
        await Password(second, login);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Code(second, paper[3])).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await Code(second, paper[4])).StatusCode);
    }

    [Fact]
    public async Task In_the_store_neither_key_nor_codes_can_be_read()
    {
        var (_, phone, paper) = await Somebody();
        var seats = await Seats.New(site);
        var values = await seats.Within((_, db) => db.UserTokens.Select(token => token.Value!).ToListAsync());
        Assert.NotEmpty(values);
        Assert.DoesNotContain(values, value => value.Contains(phone.Key, StringComparison.Ordinal));
        Assert.All(values, value => Assert.DoesNotContain(paper, code => value.Contains(code.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task New_paper_makes_the_old_worthless_and_asks_who_it_is()
    {
        var (login, _, paper) = await Somebody();
        var reader = site.Visit();
        await Password(reader, login);
        await Code(reader, paper[0]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.Send("/account", "/account/code/paper", ("proof-password", "wrong"))).StatusCode);
        Assert.Equal("/account/recovery", (await reader.Send("/account", "/account/code/paper", ("proof-password", Seats.Password))).Headers.Location!.ToString());
        var other = site.Visit();
        await Password(other, login);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Code(other, paper[1])).StatusCode);
    }

    [Fact]
    public async Task Turning_it_off_asks_for_the_password_or_a_code()
    {
        var (login, phone, paper) = await Somebody();
        var reader = site.Visit();
        await Password(reader, login);
        await Code(reader, paper[0]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.Send("/account", "/account/code/off", ("proof-password", phone.WrongCode))).StatusCode);
        Later();
        Assert.Equal(HttpStatusCode.SeeOther, (await reader.Send("/account", "/account/code/off", ("proof-password", phone.Code))).StatusCode);
        Assert.Equal("/companies", (await site.Visit().Send("/sign-in", "/sign-in", ("login", login), ("password", Seats.Password))).Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_key_offered_to_somebody_else_or_long_ago_is_refused()
    {
        await using var own = new Site();
        var seats = await Seats.New(own);
        var (owner, clerk) = (await seats.Sit(Role.Owner), await seats.Sit(Role.Clerk));
        var page = await owner.Read("/account/code");
        var phone = new Phone(own, page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.Send("/account/code", "/account/code", ("offer-code", Phone.Offer(page)), ("code", phone.Code))).StatusCode);
        own.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await owner.Send("/account/code", "/account/code", ("offer-code", Phone.Offer(page)), ("code", phone.Code))).StatusCode);
    }

    [Fact]
    public async Task After_ten_minutes_or_a_new_password_the_half_way_is_over()
    {
        await using var own = new Site();
        var seats = await Seats.New(own);
        var account = await seats.Add(Role.Clerk);
        var (phone, _) = await Phone.SetUp(own, await seats.Sit(Role.Clerk));
        var reader = own.Visit();
        await Password(reader, account.UserName!);
        own.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Contains("時間がたったので", await reader.Read("/sign-in/code"), StringComparison.Ordinal);
        var answer = await reader.Send("/sign-in", "/sign-in/code", ("code", phone.Code));
        Assert.Equal("/sign-in", answer.Headers.Location!.ToString());
    }

    private static async Task Password(Reader reader, string login, string to = "")
    {
        var answer = await reader.Send("/sign-in", "/sign-in", ("login", login), ("password", Seats.Password), ("to", to));
        Assert.StartsWith("/sign-in/code", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        var half = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^sonae-step=.*httponly", half);
        Assert.Contains("samesite=strict", half, StringComparison.OrdinalIgnoreCase);
    }

    private static Task<HttpResponseMessage> Code(Reader reader, string code) => reader.Send("/sign-in/code", "/sign-in/code", ("code", code), ("to", "/account"));

    private void Later() => site.Clock.Advance(TimeSpan.FromSeconds(30));

    private async Task<(string Login, Phone Phone, IReadOnlyList<string> Paper)> Somebody()
    {
        var seats = await Seats.New(site);
        var account = await seats.Add(Role.Clerk);
        var (phone, paper) = await Phone.SetUp(site, await seats.Sit(Role.Clerk));
        return (account.UserName!, phone, paper);
    }
}
