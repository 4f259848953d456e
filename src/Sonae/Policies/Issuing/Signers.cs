using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;

namespace Sonae.Policies.Issuing;

/// <summary>Who may put a policy in force (承認できる人): never the one who asked for it, unless one person is all there is.</summary>
public sealed record Signers(IReadOnlyList<Member> All, int? Employees)
{
    /// <summary>Whether this member needs nobody else: the only one with the right, or the owner of a company of one person.</summary>
    public bool IsAlone(Guid account) => All is [{ } only] ? only.AccountId == account : Employees == 1 && IsOwner(account);

    /// <summary>Who may approve what this account asked for: another owner; where there is none, another member with the right.</summary>
    public IReadOnlyList<Member> For(Guid asker)
    {
        var others = All.Where(member => member.AccountId != asker).ToList();
        var owners = others.Where(member => member.Role == Role.Owner).ToList();
        return owners.Count > 0 ? owners : others.Count > 0 && !IsAlone(asker) ? others : [.. All.Where(member => member.AccountId == asker)];
    }

    public bool MayApprove(Guid asker, Guid account) => For(asker).Any(member => member.AccountId == account);

    private bool IsOwner(Guid account) => All.Any(member => member.AccountId == account && member.Role == Role.Owner);
}

/// <summary>Loads who has the right to approve in the entered company.</summary>
public sealed class SignersOfCompany(CompanyDb db)
{
    public async Task<Signers> RunAsync(CancellationToken stop = default)
    {
        var members = await db.Facts<Member>().AsNoTracking().OrderBy(member => member.JoinedAt).ToListAsync(stop);
        var company = await db.Facts<Company>().AsNoTracking().FirstAsync(stop);
        return new Signers(members.Where(member => (member.Role & Roles.Admins) != Role.None).ToList(), company.Employees);
    }
}
