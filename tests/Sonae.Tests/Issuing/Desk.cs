using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Policies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Issuing;

/// <summary>What people do with policies over HTTP: asking, approving, waiting for the work to end.</summary>
internal static class Desk
{
    public static Task<HttpResponseMessage> Ask(Seats seats, Reader reader, string[] policies, params (string, string)[] more) =>
        reader.Send("/companies", seats.Address("policies/issue"), [.. policies.Select(policy => ("policy", policy)), .. more, .. Usual.Where(field => more.All(other => other.Item1 != field.Item1))]);

    private static readonly (string, string)[] Usual = [("revised", "令和8年11月20日"), ("open", "yes")];

    public static Task<HttpResponseMessage> Approve(Seats seats, Reader reader, params Guid[] issues) =>
        reader.Send("/companies", seats.Address("policies/issue/approve"), [.. issues.Select(issue => ("issue", issue.ToString()))]);

    /// <summary>Follows what was started to its end; the page of the work that is done.</summary>
    public static async Task<string> End(Reader reader, HttpResponseMessage started)
    {
        Assert.Equal(HttpStatusCode.SeeOther, started.StatusCode);
        var job = started.Headers.Location!.ToString();
        for (var tries = 0; tries < 600; tries++)
        {
            if ((await reader.Read(job + "/state")).Contains("\"goingOn\":false", StringComparison.Ordinal)) return WebUtility.HtmlDecode(await reader.Read(job));
            await Task.Delay(50);
        }
        throw new TimeoutException($"{job} did not end.");
    }

    public static Task<List<IssueOfPolicy>> Stored(Seats seats) =>
        seats.Within((_, db) => db.Facts<IssueOfPolicy>().AsNoTracking().OrderBy(issue => issue.Policy).ThenBy(issue => issue.No).ToListAsync());

    /// <summary>Asked for by the clerk and approved by the owner.</summary>
    public static async Task<List<IssueOfPolicy>> Issue(Seats seats, params string[] policies)
    {
        var (clerk, owner) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Owner));
        await End(clerk, await Ask(seats, clerk, policies));
        var waiting = (await Stored(seats)).Where(issue => issue.State == IssueState.Asked).Select(issue => issue.Id).ToArray();
        await End(owner, await Approve(seats, owner, waiting));
        return await Stored(seats);
    }
}
