using Microsoft.EntityFrameworkCore;
using Sonae.Answers;
using Sonae.Companies;
using Sonae.Guideline.Threats;
using Sonae.Rounds;
using Sonae.Tests.Web;

namespace Sonae.Tests.Treatments;

/// <summary>A company whose risks are known: three rows, every threat at its highest, every control done but three of the cloud.</summary>
internal sealed class Decided
{
    /// <summary>The controls of the cloud that are not done; raising all of them lowers its rows.</summary>
    public static readonly string[] Open = ["outside-viewing", "device-passwords", "contract-clauses"];

    private Decided(Seats seats, Reader clerk) => (Seats, Clerk) = (seats, clerk);

    public Seats Seats { get; }

    public Reader Clerk { get; }

    public static async Task<Decided> Begin(Site site)
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        foreach (var (name, medium) in ((string, string)[])[("名刺の一覧", "クラウド"), ("見積書", "クラウド"), ("図面", "書類")])
            await clerk.Send("/companies", seats.Address("assets/add"), ("name", name), ("medium", medium), ("confidentiality", "2"), ("integrity", "1"), ("availability", "1"));
        await seats.Within(async (_, db) =>
        {
            var round = (await db.Facts<RoundOfCompany>().SingleAsync()).Id;
            foreach (var threat in Given.Edition.Threats.Threats) db.Add(Judged(db.Company, round, threat));
            foreach (var control in Given.Edition.Controls.Controls) db.Add(Answered(db.Company, round, control.Id));
            return await db.SaveChangesAsync();
        });
        return new Decided(seats, clerk);
    }

    private static ThreatOfRound Judged(Guid company, Guid round, Threat threat)
    {
        var judged = new ThreatOfRound(company, round, threat.Id, threat.Medium);
        judged.Judge(3);
        return judged;
    }

    private static Answer Answered(Guid company, Guid round, string control)
    {
        var answer = new Answer(company, round, Instrument.Controls, control);
        answer.Choose(Open.Contains(control) ? "partly" : "done");
        return answer;
    }

    public Task<HttpResponseMessage> Add(Reader reader, params (string, string)[] fields) => reader.Send("/companies", Seats.Address("treatments/add"), fields);

    public Task<HttpResponseMessage> Change(Reader reader, Guid treatment, params (string, string)[] fields) => reader.Send("/companies", Seats.Address($"treatments/{treatment}/change"), fields);

    public Task<HttpResponseMessage> Finish(Reader reader, Guid treatment, params (string, string)[] fields) => reader.Send("/companies", Seats.Address($"treatments/{treatment}/finish"), fields);

    public Task<List<TreatmentOfRound>> Stored() => Seats.Within((_, db) => db.Facts<TreatmentOfRound>().AsNoTracking().OrderBy(treatment => treatment.Id).ToListAsync());

    public async Task<Guid> Account(Role role) => (await Seats.Within((_, db) => db.Facts<Member>().FirstAsync(member => member.Role == role))).AccountId;
}
