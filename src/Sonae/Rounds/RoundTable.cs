using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sonae.Rounds;

/// <summary>How rounds are stored.</summary>
public sealed class RoundTable : IEntityTypeConfiguration<RoundOfCompany>
{
    public void Configure(EntityTypeBuilder<RoundOfCompany> builder)
    {
        builder.ToTable("rounds").HasKey(round => new { round.CompanyId, round.Id });
        builder.HasIndex(round => new { round.CompanyId, round.No }).IsUnique();
        // Of a company's rounds one at most is open, whoever presses when.
        builder.HasIndex(round => round.CompanyId).IsUnique().HasFilter("closed_on is null").HasDatabaseName("ix_rounds_open");
        builder.Ignore(round => round.IsOpen);
    }
}
