using Microsoft.EntityFrameworkCore;
using Sonae.Audit;
using Sonae.Database;

namespace Sonae.Companies;

/// <summary>A company and what somebody is in it, to be looked at only.</summary>
public sealed record Seat(Company Company, Member? Member, string State);

/// <summary>Asks, when a company has been entered, whether it is there and what this account is in it.</summary>
public sealed class FindSeat(CompanyDb db, KeptReads kept)
{
    private readonly record struct Key(Guid Company, Guid? Account);

    public async Task<Seat?> RunAsync(Guid? account, CancellationToken stop = default)
    {
        var seat = await kept.FindAsync(new Key(db.Company, account), () => AskAsync(account, stop));
        if (seat is not null) db.Know(seat.State);
        return seat;
    }

    private Task<Seat?> AskAsync(Guid? account, CancellationToken stop) =>
        (from company in db.Facts<Company>().AsNoTracking()
         join found in db.Facts<Member>().Where(member => member.AccountId == account) on company.CompanyId equals found.CompanyId into members
         from member in members.DefaultIfEmpty()
         join last in db.Facts<AuditHead>() on company.CompanyId equals last.CompanyId into heads
         from head in heads.DefaultIfEmpty()
         select new Seat(company, member, head.Hash ?? "")).FirstOrDefaultAsync(stop);
}
