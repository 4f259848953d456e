using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sonae.Accounts;

/// <summary>How sessions are stored.</summary>
public sealed class SessionTable : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("sessions").HasKey(session => session.Id);
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId);
    }
}

/// <summary>How kept forms are stored.</summary>
public sealed class KeptFormTable : IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<KeptForm> builder)
    {
        builder.ToTable("kept_forms").HasKey(form => form.Id);
        builder.HasIndex(form => form.ExpiresAt);
    }
}
