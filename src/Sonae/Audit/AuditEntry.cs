using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;

namespace Sonae.Audit;

/// <summary>One line of a company's audit log (記録): who did what, when, from which value to which; chained to the line before by its hash.</summary>
[Unaudited]
public sealed class AuditEntry(Guid companyId, long number, DateTimeOffset at) : CompanyFact(companyId)
{
    /// <summary>1 for the first, without gaps.</summary>
    public long Number { get; private set; } = number;

    public DateTimeOffset At { get; private set; } = at;

    public required ActorKind ActorKind { get; init; }

    public required string ActorId { get; init; }

    public required string ActorName { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>Which kind of fact, as the name of its table.</summary>
    public required string Subject { get; init; }

    /// <summary>Which one, as the parts of its key beyond the company.</summary>
    public required string SubjectId { get; init; }

    /// <summary>The changed fields with the value before and after, as JSON.</summary>
    public required string Changes { get; init; }

    /// <summary>SHA-256 over the hash before and everything above, in hexadecimal digits.</summary>
    public required string Hash { get; set; }
}

/// <summary>What happened to a fact, or what somebody did.</summary>
public enum AuditAction { Added, Changed, Removed, Event }

/// <summary>The last line of a company's audit log, kept apart, so that a log cut short shows.</summary>
[Unaudited]
public sealed class AuditHead(Guid companyId, long number, string hash) : CompanyFact(companyId)
{
    public long Number { get; private set; } = number;

    public string Hash { get; private set; } = hash;

    public void Move(long number, string hash) => (Number, Hash) = (number, hash);
}

/// <summary>How the audit log is stored.</summary>
public sealed class AuditTable : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries").HasKey(entry => new { entry.CompanyId, entry.Number });
        builder.Property(entry => entry.Number).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<AuditHead> builder) => builder.ToTable("audit_heads").HasKey(head => head.CompanyId);
}
