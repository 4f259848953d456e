using Sonae.Database;

namespace Sonae.Companies;

/// <summary>Somebody with an account who belongs to a company, in one role (メンバー).</summary>
public sealed class Member(Guid companyId, Guid accountId, Role role, string name, DateTimeOffset joinedAt) : CompanyFact(companyId)
{
    public Guid AccountId { get; private set; } = accountId;

    public Role Role { get; private set; } = role;

    /// <summary>The name shown to colleagues.</summary>
    public string Name { get; private set; } = name;

    public DateTimeOffset JoinedAt { get; private set; } = joinedAt;

    /// <summary>When this visit began.</summary>
    [Unaudited]
    public DateTimeOffset? VisitAt { get; private set; }

    /// <summary>When the visit before this one ended: what changed since then is news.</summary>
    [Unaudited]
    public DateTimeOffset? LastVisitAt { get; private set; }

    [Unaudited]
    public DateTimeOffset? SeenAt { get; private set; }

    public void Become(Role role) => Role = role;

    public void Rename(string name) => Name = name;

    /// <summary>Notes that the member is here; after a pause a new visit begins.</summary>
    public void See(DateTimeOffset now, TimeSpan pause)
    {
        if (SeenAt is not { } seen || now - seen >= pause) (LastVisitAt, VisitAt) = (SeenAt, now);
        SeenAt = now;
    }
}
