using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Companies;

/// <summary>What the company says of itself is changed field by field, and nobody overwrites unseen what somebody else wrote.</summary>
public sealed class SettingsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_was_typed_is_stored_and_the_log_tells_from_what_to_what()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var answer = await Send(clerk, seats, ("industry", "金属加工"), ("employees", "１５"), ("title", "代表取締役"), ("cloud", "yes"), ("form", "Sole"));
        Assert.Equal((HttpStatusCode.SeeOther, seats.Address("settings") + "?done=saved"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        var stored = await Stored(seats);
        Assert.Equal(("金属加工", "15", "代表取締役", "yes", "Sole"), (stored["industry"], stored["employees"], stored["title"], stored["cloud"], stored["form"]));
        await Send(clerk, seats, ("cloud", ""), ("title", ""));
        Assert.Equal(("", ""), ((await Stored(seats))["cloud"], (await Stored(seats))["title"]));
        var changes = await seats.Within((_, db) => db.Facts<AuditEntry>().Where(line => line.ActorName == "Clerk").OrderBy(line => line.Number).Select(line => line.Changes).ToListAsync());
        Assert.Contains(changes, line => line.Contains("\"employees\":[\"12\",\"15\"]", StringComparison.Ordinal));
        Assert.Contains("業種：— → 金属加工", await clerk.Read(seats.Address("audit")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_are_told_and_a_My_Number_is_neither_stored_nor_sent_back()
    {
        var seats = await Seats.New(site);
        var answer = await Send(await seats.Sit(Role.Owner), seats, ("name", ""), ("employees", "たくさん"), ("industry", "1234-5678-9018"), ("representative", new string('長', 101)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        foreach (var field in (string[])["name", "employees", "industry", "representative"]) Assert.Contains($"id=\"{field}-err\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"たくさん\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("5678", page, StringComparison.Ordinal);
        Assert.Equal("12", (await Stored(seats))["employees"]);
    }

    [Fact]
    public async Task Two_who_change_different_fields_both_have_their_way_and_of_the_same_field_both_values_are_shown()
    {
        var seats = await Seats.New(site);
        var (owner, clerk) = (await seats.Sit(Role.Owner), await seats.Sit(Role.Clerk));
        var was = await Stored(seats);
        await SendFrom(was, owner, seats, ("industry", "小売"), ("cloud", "yes"));
        Assert.Equal(HttpStatusCode.SeeOther, (await SendFrom(was, clerk, seats, ("employees", "20"))).StatusCode);
        Assert.Equal(("小売", "20"), ((await Stored(seats))["industry"], (await Stored(seats))["employees"]));
        Assert.Equal(HttpStatusCode.SeeOther, (await SendFrom(was, clerk, seats, ("industry", "小売"))).StatusCode);
        var late = await SendFrom(was, clerk, seats, ("industry", "卸売"), ("cloud", "no"), ("title", "代表"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        Assert.Contains("いま保存されているのは「小売」、あなたの値は「卸売」", page, StringComparison.Ordinal);
        Assert.Contains("いま保存されているのは「はい」、あなたの値は「いいえ」", page, StringComparison.Ordinal);
        Assert.Contains("name=\"was.industry\" value=\"小売\"", page, StringComparison.Ordinal);
        Assert.Equal("", (await Stored(seats))["title"]);
        Assert.Equal(HttpStatusCode.SeeOther, (await SendFrom(await Stored(seats), clerk, seats, ("industry", "卸売"))).StatusCode);
        Assert.Equal("卸売", (await Stored(seats))["industry"]);
    }

    [Fact]
    public async Task Of_two_at_the_same_moment_nothing_is_lost()
    {
        var seats = await Seats.New(site);
        var was = await Stored(seats);
        (string Key, string Value)[] fields = [("industry", "小売"), ("representative", "橡 太郎")];
        var results = await Task.WhenAll(fields.Select(field =>
            seats.Within((parts, _) => parts.GetRequiredService<ChangeProfile>().RunAsync(was.With(key => key == field.Key ? field.Value : was[key]), was))));
        Assert.All(results, result => Assert.Empty(result.Conflicts));
        var stored = await Stored(seats);
        Assert.Equal(("小売", "橡 太郎"), (stored["industry"], stored["representative"]));
    }

    [Fact]
    public async Task Others_read_it_and_change_nothing()
    {
        var (seats, other) = (await Seats.New(site), await Seats.New(site));
        foreach (var role in (Role[])[Role.Employee, Role.Reader, Role.Supporter])
        {
            var reader = await seats.Sit(role);
            Assert.DoesNotContain("id=\"name\"", await reader.Read(seats.Address("settings")), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Forbidden, (await Send(reader, seats, ("name", "別の名前"))).StatusCode);
        }
        var owner = await seats.Sit(Role.Owner);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Client.GetAsync(other.Address("settings"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Send(seats.Address("settings"), other.Address("settings"), ("name", "別の名前"))).StatusCode);
    }

    private static Task<ProfileForm> Stored(Seats seats) => seats.Within((parts, _) => parts.GetRequiredService<ChangeProfile>().ReadAsync());

    private static async Task<HttpResponseMessage> Send(Reader who, Seats seats, params (string Key, string Value)[] typed) => await SendFrom(await Stored(seats), who, seats, typed);

    private static Task<HttpResponseMessage> SendFrom(ProfileForm was, Reader who, Seats seats, params (string Key, string Value)[] typed) => who.Send(seats.Address("settings"), seats.Address("settings"),
    [
        .. ProfileForm.Keys.Select(key => (key, typed.Where(field => field.Key == key).Select(field => field.Value).FirstOrDefault(was[key]))), .. ProfileForm.Keys.Select(key => (SettingsEndpoints.Was + key, was[key])),
    ]);
}
