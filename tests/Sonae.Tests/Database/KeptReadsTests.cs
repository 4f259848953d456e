using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Tests.Web;

namespace Sonae.Tests.Database;

/// <summary>What is kept in memory is what the store would say, whoever has written to it.</summary>
public sealed class KeptReadsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_change_is_noticed_even_that_of_another_program()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        Assert.Equal(HttpStatusCode.OK, (await clerk.Client.GetAsync(seats.Address("assets"))).StatusCode);
        await RawStore.ExecuteAsync(site, $"UPDATE members SET role = 'Employee' WHERE role = 'Clerk' AND company_id = {RawStore.Literal(seats.Company)}");
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Client.GetAsync(seats.Address("assets"))).StatusCode);
        await RawStore.ExecuteAsync(site, "UPDATE sessions SET ended_at = created_at");
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.Client.GetAsync(seats.Address("home"))).StatusCode);
    }

    [Fact]
    public async Task A_file_tells_every_change_and_a_server_none()
    {
        var mark = site.Services.GetRequiredService<StoreMark>();
        var before = mark.Now();
        Assert.Equal(TestStore.IsPostgres, before is null);
        Assert.Equal(before, mark.Now());
        if (TestStore.IsPostgres) return;
        await RawStore.ExecuteAsync(site, "UPDATE __EFMigrationsHistory SET ProductVersion = ProductVersion || ' '");
        Assert.NotEqual(before, mark.Now());
    }
}
