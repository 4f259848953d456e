using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;

namespace Sonae.Policies.Replacing;

/// <summary>A company's own Word file that stands in the place of a policy (自社の規程による置き換え), as it was handed in.</summary>
public sealed class ReplacementOfPolicy(Guid companyId, string policy) : CompanyFact(companyId)
{
    public string Policy { get; private set; } = policy;

    /// <summary>What the company calls it.</summary>
    public string Title { get; private set; } = "";

    public string FileName { get; private set; } = "";

    /// <summary>The day the company revised it, where it was told.</summary>
    public DateOnly? RevisedOn { get; private set; }

    [Unaudited]
    public byte[] Document { get; private set; } = [];

    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    public string PutBy { get; private set; } = "";

    public DateTimeOffset PutAt { get; private set; }

    public void Put(string title, string fileName, DateOnly? revisedOn) => (Title, FileName, RevisedOn) = (title, fileName, revisedOn);

    public void Keep(byte[] document, string hash, string by, DateTimeOffset now) => (Document, Hash, PutBy, PutAt) = (document, hash, by, now);
}

/// <summary>How the companies' own policies are stored.</summary>
public sealed class ReplacementTable : IEntityTypeConfiguration<ReplacementOfPolicy>
{
    public void Configure(EntityTypeBuilder<ReplacementOfPolicy> builder) => builder.ToTable("policy_replacements").HasKey(replacement => new { replacement.CompanyId, replacement.Policy });
}
