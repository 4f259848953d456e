using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;

namespace Sonae.Rounds;

/// <summary>How often a company expects a threat to a medium (脅威の状況): one of the edition's, or one the company added in its own words.</summary>
public sealed class ThreatOfRound(Guid companyId, Guid roundId, string threat, string medium) : CompanyFact(companyId)
{
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>The edition's id of the threat, or an id of its own for one the company added.</summary>
    public string Threat { get; private set; } = threat;

    /// <summary>The id of the medium in the edition.</summary>
    public string Medium { get; private set; } = medium;

    /// <summary>The company's own words, for a threat it added.</summary>
    public string? Words { get; private set; }

    /// <summary>The level on the edition's scale; null while not judged.</summary>
    public int? Level { get; private set; }

    /// <summary>Why it was judged so.</summary>
    public string? Note { get; private set; }

    public void Judge(int? level) => Level = level;

    public void Remark(string? note) => Note = note;

    public void Word(string? words) => Words = words;

    /// <summary>The same judgement, to begin another round with.</summary>
    public ThreatOfRound CopyTo(Guid round)
    {
        var copy = new ThreatOfRound(CompanyId, round, Threat, Medium);
        (copy.Words, copy.Level, copy.Note) = (Words, Level, Note);
        return copy;
    }
}

/// <summary>How judgements of threats are stored.</summary>
public sealed class ThreatTable : IEntityTypeConfiguration<ThreatOfRound>
{
    public void Configure(EntityTypeBuilder<ThreatOfRound> builder)
    {
        builder.ToTable("threats").HasKey(threat => new { threat.CompanyId, threat.RoundId, threat.Threat });
        builder.HasOne<RoundOfCompany>().WithMany().HasForeignKey(threat => new { threat.CompanyId, threat.RoundId });
    }
}
