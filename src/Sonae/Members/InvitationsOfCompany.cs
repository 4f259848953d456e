using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Links;

namespace Sonae.Members;

/// <summary>The invitations and links for a new password that are out, and who may withdraw them.</summary>
public sealed class InvitationsOfCompany(CompanyDb db, OpenLinks open)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Invite, LinkPurpose.Restore];

    public Task<IReadOnlyList<Link>> RunAsync(CancellationToken stop = default) => open.RunAsync(Purposes, stop);

    public Task<Link?> FindAsync(Guid id, CancellationToken stop = default) =>
        db.Facts<Link>().AsNoTracking().FirstOrDefaultAsync(link => link.Id == id && Purposes.Contains(link.Purpose), stop);

    /// <summary>Whoever may make such a link may withdraw it, whoever made it.</summary>
    public static bool MayRevoke(Role by, Link link) => link.Purpose == LinkPurpose.Restore ? by == Role.Owner : InviteRule.Offered(by).Contains(link.Role);
}
