using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;
using Sonae.Rounds;

namespace Sonae.Policies;

/// <summary>How far an issue is: waiting for the second person, in force, or taken back before that.</summary>
public enum IssueState { Asked, Issued, Withdrawn }

/// <summary>A policy as it was issued (発行した版): a frozen copy of the Word file with its hash, never changed afterwards.</summary>
public sealed class IssueOfPolicy(Guid companyId, Guid id, string policy, int no, Guid roundId, DateOnly revisedOn) : NumberedFact(companyId, id)
{
    public string Policy { get; private set; } = policy;

    /// <summary>The version, 1 for the first of this policy.</summary>
    public int No { get; private set; } = no;

    /// <summary>The round whose answers it follows from.</summary>
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>The day written on it (改訂日).</summary>
    public DateOnly RevisedOn { get; private set; } = revisedOn;

    public IssueState State { get; private set; }

    /// <summary>The Word file as it was handed out.</summary>
    [Unaudited]
    public byte[] Document { get; private set; } = [];

    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The answers, facts, choices and edits it was made from, as JSON, to tell later what has changed.</summary>
    [Unaudited]
    public string Inputs { get; private set; } = "{}";

    /// <summary>What is different from the version before, in the issuer's words.</summary>
    public string Note { get; private set; } = "";

    /// <summary>How many facts and choices were still open in it.</summary>
    public int Open { get; private set; }

    public string? AskedBy { get; private set; }

    public Guid? AskedById { get; private set; }

    public DateTimeOffset? AskedAt { get; private set; }

    public string? ApprovedBy { get; private set; }

    public Guid? ApprovedById { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>Who took the request back or sent it back, and why.</summary>
    public string? WithdrawnBy { get; private set; }

    public string? WithdrawnWhy { get; private set; }

    /// <summary>Says what it was made from, how much of that was open, and what is different in it.</summary>
    public void Describe(string inputs, int open, string note) => (Inputs, Open, Note) = (inputs, open, note);

    public void Freeze(byte[] document, string hash) => (Document, Hash) = (document, hash);

    public void Ask(Guid id, string name, DateTimeOffset now) => (AskedById, AskedBy, AskedAt) = (id, name, now);

    public void Approve(Guid id, string name, DateTimeOffset now) => (State, ApprovedById, ApprovedBy, ApprovedAt) = (IssueState.Issued, id, name, now);

    public void Withdraw(string name, string? why) => (State, WithdrawnBy, WithdrawnWhy) = (IssueState.Withdrawn, name, why);
}

/// <summary>How issued policies are stored.</summary>
public sealed class IssueTable : IEntityTypeConfiguration<IssueOfPolicy>
{
    public void Configure(EntityTypeBuilder<IssueOfPolicy> builder)
    {
        builder.ToTable("policy_issues").HasKey(issue => new { issue.CompanyId, issue.Id });
        // The number of a request that was taken back is given again.
        builder.HasIndex(issue => new { issue.CompanyId, issue.Policy, issue.No }).IsUnique().HasFilter($"state <> '{nameof(IssueState.Withdrawn)}'");
        builder.HasOne<RoundOfCompany>().WithMany().HasForeignKey(issue => new { issue.CompanyId, issue.RoundId });
    }
}
