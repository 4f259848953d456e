using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Database;

namespace Sonae.Members;

/// <summary>A member with what they type to sign in.</summary>
public sealed record SeenMember(Member Member, string LoginName)
{
    public string Name => Member.Name;
}

/// <summary>The members of the entered company, in the order of their roles and of their joining.</summary>
public sealed class MembersOfCompany(CompanyDb db)
{
    public async Task<IReadOnlyList<SeenMember>> RunAsync(CancellationToken stop = default)
    {
        var found = await Seen(db.Facts<Member>()).ToListAsync(stop);
        return found.OrderBy(seen => InviteRule.Order.ToList().IndexOf(seen.Member.Role)).ThenBy(seen => seen.Member.JoinedAt).ToList();
    }

    public Task<SeenMember?> FindAsync(Guid account, CancellationToken stop = default) => Seen(db.Facts<Member>().Where(member => member.AccountId == account)).FirstOrDefaultAsync(stop);

    private IQueryable<SeenMember> Seen(IQueryable<Member> members) => members.AsNoTracking().Join(db.Set<Account>(), member => member.AccountId, account => account.Id, (member, account) => new SeenMember(member, account.UserName!));
}
