using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Guideline;
using Sonae.Guideline.Desks;
using Sonae.Rounds;
using Sonae.Tasks;
using Sonae.Words;
using Member = Sonae.Guideline.Member;

namespace Sonae.Desks;

/// <summary>What lies on the desk of the entered company, with the round it follows from.</summary>
public sealed record DeskView(RoundView View, Desk Desk);

/// <summary>Gathers what outlives a round and asks the rules for the desk.</summary>
public sealed class DeskOfCompany(CompanyDb db, FindingsOfRound findings, CompanyVisit visit, Store store, LastCopy copy, IEnumerable<DeskSource> sources, TimeProvider clock)
{
    /// <summary>The steps this program has.</summary>
    private static readonly HashSet<RoadStep> Built =
    [
        RoadStep.Executive, RoadStep.Basics, RoadStep.Diagnosis, RoadStep.Register, RoadStep.Threats, RoadStep.Controls, RoadStep.Risks, RoadStep.Treatment, RoadStep.Policies,
    ];

    public async Task<DeskView> RunAsync(Language language, CancellationToken stop = default)
    {
        var view = await findings.RunAsync(language, stop);
        var today = Dates.Today(clock);
        var company = new CompanyFacts(visit.Company.Name)
        {
            IsDemo = visit.Company.IsDemo,
            Members = await MembersAsync(stop),
            Tasks = (await db.Facts<TaskOfCompany>().AsNoTracking().ToListAsync(stop))
                .Select(task => new CompanyTask(task.Id, task.Title, task.Due, task.DoneOn is not null, task.Source) { Owner = task.AccountId }).ToList(),
            Rounds = await RoundsAsync(language, view, stop),
            LastBackup = Copied(view.Edition.Desk.Intervals.BackupDays, today),
        };
        foreach (var source in sources) company = await source.AddAsync(company, stop);
        return new DeskView(view, Desk.Of(view.Edition, company, view.Round, view.Findings, Built, today));
    }

    // A server's copies are made with its own tools, of which nothing is known here; a company of the last days is not asked for one yet.
    private DateOnly? Copied(int days, DateOnly today) => store.IsPostgres ? today
        : copy.Day() ?? (Dates.Day(visit.Company.CreatedAt) is var begun && begun.AddDays(days) >= today ? begun : null);

    private async Task<List<Member>> MembersAsync(CancellationToken stop)
    {
        var members = await db.Facts<Companies.Member>().AsNoTracking()
            .Join(db.Set<Account>(), member => member.AccountId, account => account.Id, (member, account) => new { member, account.TwoFactorEnabled }).ToListAsync(stop);
        var keys = await db.Set<IdentityUserPasskey<Guid>>().Select(key => key.UserId).Distinct().ToListAsync(stop);
        return members.Where(found => found.member.Role != Role.Reader).Select(found => new Member(found.member.AccountId, found.member.Name, RoleOf(found.member.Role))
        {
            LastSignIn = found.member.SeenAt is { } seen ? Dates.Day(seen) : null,
            SecondWay = found.TwoFactorEnabled || keys.Contains(found.member.AccountId),
        }).ToList();
    }

    private async Task<List<RoundFacts>> RoundsAsync(Language language, RoundView now, CancellationToken stop)
    {
        var rounds = new List<RoundFacts>();
        foreach (var stored in await db.Facts<RoundOfCompany>().AsNoTracking().OrderBy(round => round.No).ToListAsync(stop))
        {
            var past = stored.Id == now.Stored.Id ? now : await findings.RunAsync(stored.Id, language, stop);
            rounds.Add(new RoundFacts(stored.Id, stored.EditionId, stored.StartedOn, stored.ClosedOn) { Findings = past!.Findings });
        }
        return rounds;
    }

    private static MemberRole RoleOf(Role role) => role switch
    {
        Role.Owner => MemberRole.Executive,
        Role.Clerk => MemberRole.Officer,
        Role.Supporter => MemberRole.Supporter,
        _ => MemberRole.Employee,
    };
}
