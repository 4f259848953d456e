using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Companies;
using Sonae.Database;

namespace Sonae.Links;

/// <summary>A door for somebody without an account: one purpose, an end, and it can be shut; only a hash of its token is kept.</summary>
public sealed class Link(Guid companyId, Guid id, LinkPurpose purpose, byte[] tokenHash, DateTimeOffset createdAt, DateTimeOffset expiresAt) : NumberedFact(companyId, id)
{
    public LinkPurpose Purpose { get; private set; } = purpose;

    [Unaudited]
    public byte[] TokenHash { get; private set; } = tokenHash;

    public DateTimeOffset CreatedAt { get; private set; } = createdAt;

    public DateTimeOffset ExpiresAt { get; private set; } = expiresAt;

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>When an invitation was taken.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>The role an invitation gives.</summary>
    public Role Role { get; private set; }

    /// <summary>The account that gets a new way in, for a link that replaces a forgotten password.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The round whose questions are answered.</summary>
    public Guid? RoundId { get; private set; }

    /// <summary>For whom it was made: a name, a department or a site.</summary>
    public string Label { get; private set; } = "";

    public bool Opens(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt && (UsedAt is null || Purpose == LinkPurpose.Respond);

    public void Invite(Role role, string label) => (Role, Label) = (role, label);

    public void Ask(Guid roundId, string label) => (RoundId, Label) = (roundId, label);

    public void Restore(Guid accountId, string label) => (AccountId, Label) = (accountId, label);

    public void Use(DateTimeOffset now) => UsedAt ??= now;

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}

/// <summary>What a link is for: joining the company, answering without an account, a new way to sign in.</summary>
public enum LinkPurpose { Invite, Respond, Restore }

/// <summary>How links are stored.</summary>
public sealed class LinkTable : IEntityTypeConfiguration<Link>
{
    public void Configure(EntityTypeBuilder<Link> builder)
    {
        builder.ToTable("links").HasKey(link => new { link.CompanyId, link.Id });
        builder.HasIndex(link => link.TokenHash).IsUnique();
    }
}
