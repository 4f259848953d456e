using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;
using Sonae.Guideline.Assets;

namespace Sonae.Rounds;

/// <summary>A row of the asset register of a round (情報資産管理台帳); its columns beside name, medium and values are texts by the edition's column id.</summary>
public sealed class AssetOfRound(Guid companyId, Guid id, Guid roundId, int no) : NumberedFact(companyId, id)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Guid RoundId { get; private set; } = roundId;

    /// <summary>The number of the row in its round, never given twice.</summary>
    public int No { get; private set; } = no;

    public string Name { get; private set; } = "";

    /// <summary>The id of the medium in the edition; null while not told.</summary>
    public string? Medium { get; private set; }

    public int? Confidentiality { get; private set; }

    public int? Integrity { get; private set; }

    public int? Availability { get; private set; }

    /// <summary>The ids of the flags that are yes, apart by spaces.</summary>
    public string Flags { get; private set; } = "";

    /// <summary>The other columns as JSON, by column id, or "+" and the heading of a column the edition does not know.</summary>
    public string Texts { get; private set; } = "{}";

    /// <summary>What is searched: all words of the row in one writing.</summary>
    [Unaudited]
    public string SearchText { get; private set; } = "";

    /// <summary>Takes over what a row says.</summary>
    public void Say(Asset row)
    {
        (Name, Medium) = (row.Name, row.Medium);
        (Confidentiality, Integrity, Availability) = (row.Confidentiality, row.Integrity, row.Availability);
        Flags = string.Join(' ', row.Flags.Order(StringComparer.Ordinal));
        var texts = row.Texts.Where(text => text.Text.Length > 0).OrderBy(text => text.Column, StringComparer.Ordinal).ToDictionary(text => text.Column, text => text.Text);
        Texts = JsonSerializer.Serialize(texts, Readable);
        SearchText = Database.SearchText.Of(string.Join(' ', texts.Values.Prepend(Name)));
    }

    /// <summary>The row as the rules see it.</summary>
    public Asset ToAsset() => new Asset(No, Name, Medium).Judge(Confidentiality, Integrity, Availability)
        .Mark(Flags.Length == 0 ? [] : Flags.Split(' '))
        .Describe(Texts.Length <= 2 ? [] : [.. JsonSerializer.Deserialize<Dictionary<string, string>>(Texts)!.Select(text => new AssetText(text.Key, text.Value))]);

    /// <summary>The same row, to begin another round with.</summary>
    public AssetOfRound CopyTo(Guid round, Guid id)
    {
        var copy = new AssetOfRound(CompanyId, id, round, No);
        copy.Say(ToAsset());
        return copy;
    }
}

/// <summary>How the rows of registers are stored.</summary>
public sealed class AssetTable : IEntityTypeConfiguration<AssetOfRound>
{
    public void Configure(EntityTypeBuilder<AssetOfRound> builder)
    {
        builder.ToTable("assets").HasKey(asset => new { asset.CompanyId, asset.Id });
        builder.HasIndex(asset => new { asset.CompanyId, asset.RoundId, asset.No }).IsUnique();
        builder.HasOne<RoundOfCompany>().WithMany().HasForeignKey(asset => new { asset.CompanyId, asset.RoundId });
    }
}
