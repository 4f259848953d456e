using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Companies;
using Sonae.Links;
using Sonae.Rounds;
using Sonae.Tests.Web;

namespace Sonae.Tests.Rights;

/// <summary>Every address times every kind of visitor times own, foreign and unknown company. SONAE_WRITE_MATRIX=1 writes the table anew, to be read line by line before it is committed.</summary>
public sealed class MatrixTests(Site site) : IClassFixture<Site>
{
    private static readonly Role[] Roles = [Role.Owner, Role.Clerk, Role.Employee, Role.Reader, Role.Supporter];

    [Fact]
    public void The_table_has_exactly_the_addresses_of_the_program()
    {
        var rows = Matrix.Of(site.Services.GetRequiredService<EndpointDataSource>());
        if (Environment.GetEnvironmentVariable("SONAE_WRITE_MATRIX") == "1") Matrix.Write(rows);
        Assert.Equal(rows.Select(row => row.Line), Matrix.Read().Select(row => row.Line));
        Assert.DoesNotContain(rows, row => row.Cells.Contains("none"));
    }

    [Fact]
    public async Task An_address_that_does_not_say_who_may_use_it_is_not_there() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Client.GetAsync("/_framework/opaque-redirect")).StatusCode);

    [Fact]
    public async Task Every_cell_is_what_happens()
    {
        var (own, foreign) = (await Seats.New(site), await Seats.New(site));
        var visitors = new Dictionary<string, Reader>();
        foreach (var role in Roles) visitors[role.ToString().ToLowerInvariant()] = await own.Sit(role);
        visitors["operator"] = await own.SitOperator();
        foreach (var purpose in Matrix.Holders) visitors[purpose.ToString().ToLowerInvariant()] = await Hold(own, purpose);
        visitors["anonymous"] = site.Visit();
        var wrong = new List<string>();
        foreach (var row in Matrix.Read())
            foreach (var (name, reader) in visitors)
            {
                var told = row.Cells[Matrix.Visitors.ToList().IndexOf(name)];
                await Try(row, name, reader, own.Company, told, wrong);
                if (!row.Route.Contains("{company}", StringComparison.OrdinalIgnoreCase)) continue;
                var elsewhere = Matrix.IsStranger(name) ? Matrix.Asked : Matrix.Missing;
                await Try(row, name, reader, foreign.Company, elsewhere, wrong);
                await Try(row, name, reader, Guid.NewGuid(), elsewhere, wrong);
            }
        Assert.Empty(wrong);
    }

    // A link of this company, come by in a browser of its own.
    private async Task<Reader> Hold(Seats seats, LinkPurpose purpose)
    {
        var account = (await seats.Add(Role.Employee)).Id;
        var made = await seats.Within(async (parts, _) => await parts.GetRequiredService<MakeLink>().RunAsync(
            new NewLink(purpose, "だれか", TimeSpan.FromDays(1), Role.Employee, (await parts.GetRequiredService<CurrentRound>().RunAsync()).Id, account)));
        var reader = site.Visit();
        await reader.Client.GetAsync(made.Path);
        return reader;
    }

    // A form is sent without its token: whoever is let through is then refused for that (400), and nothing is changed.
    private static async Task Try(MatrixRow row, string name, Reader reader, Guid company, string told, List<string> wrong)
    {
        var address = row.Route.Replace("{company}", company.ToString("N"), StringComparison.OrdinalIgnoreCase);
        address = System.Text.RegularExpressions.Regex.Replace(address, "{[^}]*:int}", "987654");
        address = System.Text.RegularExpressions.Regex.Replace(address, "{[^}]*}", Guid.NewGuid().ToString("N"));
        using var request = new HttpRequestMessage(new HttpMethod(row.Method), address);
        if (row.Method != "GET") request.Content = new FormUrlEncodedContent([]);
        using var answer = await reader.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        // An id within the company that does not exist is missing for everybody who is let through.
        var met = answer.StatusCode switch
        {
            HttpStatusCode.Forbidden => Matrix.Refused,
            HttpStatusCode.NotFound => row.Route.Count(letter => letter == '{') > 1 && told == Matrix.Through ? Matrix.Through : Matrix.Missing,
            HttpStatusCode.Redirect or HttpStatusCode.SeeOther when answer.Headers.Location!.ToString().Contains("/sign-in", StringComparison.Ordinal) => Matrix.Asked,
            HttpStatusCode.InternalServerError => "500",
            _ => Matrix.Through,
        };
        if (met != told) wrong.Add($"{row.Key} as {name}: {met}, not {told}");
    }
}
