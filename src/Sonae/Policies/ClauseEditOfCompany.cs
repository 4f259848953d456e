using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;
using Sonae.Guideline.Policies;

namespace Sonae.Policies;

/// <summary>What a company decided of one clause, as it is stored (条文の手直し); outlives rounds.</summary>
public sealed class ClauseEditOfCompany(Guid companyId, string policy, string clause) : CompanyFact(companyId)
{
    public string Policy { get; private set; } = policy;

    public string Clause { get; private set; } = clause;

    public string? Section { get; private set; }

    public string? After { get; private set; }

    public ClauseUse Use { get; private set; }

    /// <summary>The company's words as JSON (<see cref="ClauseJson"/>); null keeps the edition's.</summary>
    public string? Words { get; private set; }

    public string Reason { get; private set; } = "";

    public string? Replaced { get; private set; }

    public void Say(ClauseEdit edit)
    {
        (Section, After, Use, Reason, Replaced) = (edit.Section, edit.After, edit.Use, edit.Reason, edit.Replaced);
        Words = edit.Words is { } words ? ClauseJson.Write(words) : null;
    }

    public ClauseEdit ToEdit() => new(Policy, Clause)
    {
        Section = Section,
        After = After,
        Use = Use,
        Words = Words is null ? null : ClauseJson.Read(Words),
        Reason = Reason,
        Replaced = Replaced,
    };
}

/// <summary>How what companies decided of clauses is stored.</summary>
public sealed class ClauseEditTable : IEntityTypeConfiguration<ClauseEditOfCompany>
{
    public void Configure(EntityTypeBuilder<ClauseEditOfCompany> builder) =>
        builder.ToTable("clause_edits").HasKey(edit => new { edit.CompanyId, edit.Policy, edit.Clause });
}
