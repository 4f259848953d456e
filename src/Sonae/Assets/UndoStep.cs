using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;
using Sonae.Guideline.Assets;
using Sonae.Rounds;

namespace Sonae.Assets;

/// <summary>A row before somebody's last change: what it said, none when it was added; and the version it had afterwards, 0 when it was removed.</summary>
public sealed record UndoRow(Guid Id, int No, UndoAsset? Before, int After);

/// <summary>What a row said, as it is kept for undoing.</summary>
public sealed record UndoAsset(string Name, string? Medium, int? Confidentiality, int? Integrity, int? Availability, IReadOnlyList<string> Flags, IReadOnlyDictionary<string, string> Texts)
{
    public static UndoAsset Of(Asset asset) =>
        new(asset.Name, asset.Medium, asset.Confidentiality, asset.Integrity, asset.Availability, asset.Flags, asset.Texts.ToDictionary(text => text.Column, text => text.Text));

    public Asset ToAsset(int no) => new Asset(no, Name, Medium).Judge(Confidentiality, Integrity, Availability).Mark(Flags)
        .Describe([.. Texts.Select(text => new Guideline.Assets.AssetText(text.Key, text.Value))]);
}

/// <summary>The last change of one member to a register, so that it can be undone; each change takes the place of the one before.</summary>
[Unaudited]
public sealed class UndoStep(Guid companyId, Guid accountId) : CompanyFact(companyId)
{
    public Guid AccountId { get; private set; } = accountId;

    public Guid RoundId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string Rows { get; private set; } = "[]";

    public IReadOnlyList<UndoRow> Read() => JsonSerializer.Deserialize<List<UndoRow>>(Rows)!;

    public void Keep(Guid round, DateTimeOffset at, IReadOnlyList<UndoRow> rows) => (RoundId, At, Rows) = (round, at, JsonSerializer.Serialize(rows));
}

/// <summary>How the steps to undo are stored.</summary>
public sealed class UndoTable : IEntityTypeConfiguration<UndoStep>
{
    public void Configure(EntityTypeBuilder<UndoStep> builder)
    {
        builder.ToTable("undo_steps").HasKey(step => new { step.CompanyId, step.AccountId });
        builder.HasOne<RoundOfCompany>().WithMany().HasForeignKey(step => new { step.CompanyId, step.RoundId });
    }
}
