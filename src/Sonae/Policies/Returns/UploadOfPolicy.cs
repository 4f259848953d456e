using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;

namespace Sonae.Policies.Returns;

/// <summary>How far a file that came back is: nothing taken over yet, taken over, or put aside.</summary>
public enum UploadState { Open, Taken, Left }

/// <summary>A Word file of a policy that was edited outside and sent back (戻ってきたファイル); kept as it came.</summary>
public sealed class UploadOfPolicy(Guid companyId, Guid id, string fileName, DateTimeOffset sentAt, string sentBy) : NumberedFact(companyId, id)
{
    public string FileName { get; private set; } = fileName;

    public DateTimeOffset SentAt { get; private set; } = sentAt;

    public string SentBy { get; private set; } = sentBy;

    /// <summary>The policy it is of; null until somebody says so of a file without our marks.</summary>
    public string? Policy { get; private set; }

    /// <summary>The issue it was made from; null when it names none.</summary>
    public Guid? IssueId { get; private set; }

    [Unaudited]
    public byte[] Document { get; private set; } = [];

    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>What somebody decided of marks in doubt, as "clause:line" or "clause:" for taken out; null before.</summary>
    public string? Marks { get; private set; }

    public UploadState State { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public void Keep(byte[] document, string hash, string? policy, Guid? issue) => (Document, Hash, Policy, IssueId) = (document, hash, policy, issue);

    public void BelongTo(string policy) => (Policy, Marks) = (policy, null);

    public void Decide(string? marks) => Marks = marks;

    public void Close(UploadState state, DateTimeOffset now) => (State, ClosedAt) = (state, now);
}

/// <summary>How files that came back are stored.</summary>
public sealed class UploadTable : IEntityTypeConfiguration<UploadOfPolicy>
{
    public void Configure(EntityTypeBuilder<UploadOfPolicy> builder)
    {
        builder.ToTable("policy_uploads").HasKey(upload => new { upload.CompanyId, upload.Id });
        builder.HasOne<IssueOfPolicy>().WithMany().HasForeignKey(upload => new { upload.CompanyId, upload.IssueId });
    }
}
