using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Links;
using Sonae.Rounds;

namespace Sonae.Answers;

/// <summary>How answers are stored.</summary>
public sealed class AnswerTable : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> builder)
    {
        builder.ToTable("answers").HasKey(answer => new { answer.CompanyId, answer.RoundId, answer.Instrument, answer.Item });
        builder.HasOne<RoundOfCompany>().WithMany().HasForeignKey(answer => new { answer.CompanyId, answer.RoundId });
    }
}

/// <summary>How respondents' sheets are stored.</summary>
public sealed class SheetTable : IEntityTypeConfiguration<Sheet>
{
    public void Configure(EntityTypeBuilder<Sheet> builder)
    {
        builder.ToTable("sheets").HasKey(sheet => new { sheet.CompanyId, sheet.Id });
        builder.HasOne<RoundOfCompany>().WithMany().HasForeignKey(sheet => new { sheet.CompanyId, sheet.RoundId });
        builder.HasOne<Link>().WithMany().HasForeignKey(sheet => new { sheet.CompanyId, sheet.LinkId }).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>How the answers on sheets are stored.</summary>
public sealed class SheetAnswerTable : IEntityTypeConfiguration<SheetAnswer>
{
    public void Configure(EntityTypeBuilder<SheetAnswer> builder)
    {
        builder.ToTable("sheet_answers").HasKey(answer => new { answer.CompanyId, answer.SheetId, answer.Item });
        builder.HasOne<Sheet>().WithMany().HasForeignKey(answer => new { answer.CompanyId, answer.SheetId });
    }
}
