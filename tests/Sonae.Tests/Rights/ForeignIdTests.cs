using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Rounds;
using Sonae.Tasks;
using Sonae.Tests.Web;

namespace Sonae.Tests.Rights;

/// <summary>Ids of another company's rounds, links, people, sheets, tasks, treatments, issues, files and jobs, sent under one's own company with a valid token: not there, and nothing of theirs moves.</summary>
public sealed partial class ForeignIdTests(Site site) : IClassFixture<Site>
{
    /// <summary>Names in addresses that stand for the guideline's own things, the same for every company; a threat is either that or one's own.</summary>
    private static readonly HashSet<string> Content = ["policy", "clause", "form", "item", "instrument", "stage", "threat"];

    /// <summary>What ends something comes last, so that everything is there until then.</summary>
    private static readonly string[] Ends = ["close", "leave", "take", "shut", "withdraw", "revoke", "remove"];

    [Fact]
    public async Task An_id_of_theirs_is_not_there_under_ours()
    {
        var (ours, theirs, wrong) = (await Seats.New(site), await Seats.New(site), new List<string>());
        var ids = await ForeignIds.Of(theirs);
        var (stranger, owner, before) = (await ours.Sit(Role.Owner), await theirs.Sit(Role.Owner), await Head(theirs));
        var rows = Matrix.Read().Where(row => Inner(row.Route).Except(Content).Any()).OrderBy(row => Array.FindIndex(Ends, end => row.Route.EndsWith(end, StringComparison.Ordinal))).ToList();
        Assert.True(rows.Count > 30);
        foreach (var row in rows)
        {
            var answer = await Send(stranger, row.Method, Fill(row.Route, ours, ids));
            if (answer.StatusCode != HttpStatusCode.NotFound) wrong.Add($"{row.Key} of a stranger: {answer.StatusCode}");
        }
        Assert.Equal(before, await Head(theirs));
        // The same ids where they belong: so it was the company that was wrong, not the id.
        foreach (var row in rows)
        {
            var answer = await Send(owner, row.Method, Fill(row.Route, theirs, ids));
            if (answer.StatusCode == HttpStatusCode.NotFound || (int)answer.StatusCode >= 500) wrong.Add($"{row.Key} of the owner: {answer.StatusCode}");
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("tasks", "Member")]
    [InlineData("treatments/add", "owner")]
    public async Task A_person_of_theirs_is_nobody_in_our_forms(string action, string field)
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        var (own, foreign) = ((await ours.Add(Role.Employee)).Id, (await theirs.Add(Role.Employee)).Id);
        var owner = await ours.Sit(Role.Owner);
        Task<HttpResponseMessage> Give(Guid person) => owner.Send("/companies", ours.Address(action), ("Title", "鍵を替える"), ("option", "reduce"), ("text", "鍵を替える"),
            ("controls", Given.Edition.Controls.Controls[0].Id), (field, person.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Give(foreign)).StatusCode);
        Assert.Empty(await People(ours));
        Assert.Equal(HttpStatusCode.SeeOther, (await Give(own)).StatusCode);
        Assert.Equal([own], await People(ours));
    }

    private static Task<List<Guid?>> People(Seats seats) => seats.Within(async (_, db) => (await db.Facts<TaskOfCompany>().Select(task => task.AccountId).ToListAsync())
        .Concat(await db.Facts<TreatmentOfRound>().Select(treatment => treatment.AccountId).ToListAsync()).ToList());

    private static IEnumerable<string> Inner(string route) => Name().Matches(route).Select(match => match.Groups[1].Value.ToLowerInvariant()).Where(name => name is not ("company" or "token" or "passkey" or "session"));

    private static string Fill(string route, Seats seats, IReadOnlyDictionary<string, Guid> ids) => Name().Replace(route, match => match.Groups[1].Value.ToLowerInvariant() switch
    {
        "company" => seats.Company.ToString("N"),
        "no" => "1",
        "issue" when route.EndsWith("withdraw", StringComparison.Ordinal) => ids["asked"].ToString("N"),
        "policy" => "assets",
        "stage" => Given.Edition.Flow.Stages[0].Id,
        "link" => ids[route.Contains("respondents", StringComparison.Ordinal) ? "respond" : "invite"].ToString("N"),
        var name => ids.TryGetValue(name, out var id) ? id.ToString("N") : throw new InvalidOperationException($"What does {{{name}}} stand for? Tell it in ForeignIds or in Content."),
    });

    private static async Task<HttpResponseMessage> Send(Reader reader, string method, string address) =>
        method == "GET" ? await reader.Client.GetAsync(address) : await reader.Send("/companies", address);

    private static Task<string> Head(Seats seats) => seats.Within(async (_, db) => string.Join('\n', await db.Facts<AuditEntry>().OrderBy(line => line.Number).Select(line => $"{line.Number} {line.Subject}").ToListAsync()));

    [GeneratedRegex(@"\{(\w+)(?::\w+)?\}")]
    private static partial Regex Name();
}
