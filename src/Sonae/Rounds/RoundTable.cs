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
        builder.Ignore(round => round.IsOpen);
    }
}
