using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sonae.Companies;

/// <summary>How companies are stored.</summary>
public sealed class CompanyTable : IEntityTypeConfiguration<Company>
{
    public void Configure(EntityTypeBuilder<Company> builder)
    {
        builder.ToTable("companies").HasKey(company => company.CompanyId);
        builder.HasIndex(company => company.SearchName);
    }
}

/// <summary>How a company's values are stored.</summary>
public sealed class CompanyValueTable : IEntityTypeConfiguration<CompanyValue>
{
    public void Configure(EntityTypeBuilder<CompanyValue> builder) =>
        builder.ToTable("company_values").HasKey(value => new { value.CompanyId, value.Kind, value.Key });
}

/// <summary>How members are stored.</summary>
public sealed class MemberTable : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("members").HasKey(member => new { member.CompanyId, member.AccountId });
        builder.HasIndex(member => member.AccountId);
        builder.HasOne<Accounts.Account>().WithMany().HasForeignKey(member => member.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
