using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;

namespace Sonae.Rounds;

/// <summary>How far a treatment is: decided, being done, done, given up.</summary>
public enum TreatmentState { Planned, Doing, Done, Dropped }

/// <summary>What is decided against a risk (対策の決定): for one asset, or for a control and all assets it protects.</summary>
public sealed class TreatmentOfRound(Guid companyId, Guid id, Guid roundId, Guid? assetId, string? control) : NumberedFact(companyId, id)
{
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>The asset whose risk is treated; none when a control is decided for all.</summary>
    public Guid? AssetId { get; private set; } = assetId;

    /// <summary>The edition's id of the control, when it is decided for all assets it protects.</summary>
    public string? Control { get; private set; } = control;

    /// <summary>The edition's id of the option: reduce, retain, avoid, transfer.</summary>
    public string Option { get; private set; } = "";

    /// <summary>The edition's id of the measure picked from its list.</summary>
    public string? Measure { get; private set; }

    /// <summary>The measure in the company's own words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The ids of causes, methods and means, apart by spaces.</summary>
    public string Causes { get; private set; } = "";

    public string Methods { get; private set; } = "";

    public string Means { get; private set; } = "";

    /// <summary>When it counts as done, and what shows it (対策実施基準).</summary>
    public string Standard { get; private set; } = "";

    /// <summary>The member who does it.</summary>
    public Guid? AccountId { get; private set; }

    public DateOnly? Due { get; private set; }

    /// <summary>Yen, without tax unless the company says otherwise.</summary>
    public long? Cost { get; private set; }

    public TreatmentState State { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>Who accepts the risk that is retained, why, and until when.</summary>
    public string? AcceptedBy { get; private set; }

    public string? AcceptedWhy { get; private set; }

    public DateOnly? AcceptedUntil { get; private set; }

    public void Decide(string option, string? measure, string text, string standard) => (Option, Measure, Text, Standard) = (option, measure, text, standard);

    public void Reason(string causes, string methods, string means) => (Causes, Methods, Means) = (causes, methods, means);

    public void Plan(Guid? accountId, DateOnly? due, long? cost) => (AccountId, Due, Cost) = (accountId, due, cost);

    public void Accept(string? by, string? why, DateOnly? until) => (AcceptedBy, AcceptedWhy, AcceptedUntil) = (by, why, until);

    public void Move(TreatmentState state, DateOnly today) => (State, DoneOn) = (state, state == TreatmentState.Done ? DoneOn ?? today : null);

    /// <summary>The same decision, to begin another round with.</summary>
    public TreatmentOfRound CopyTo(Guid round, Guid id, Guid? asset)
    {
        var copy = new TreatmentOfRound(CompanyId, id, round, asset, Control);
        copy.Decide(Option, Measure, Text, Standard);
        copy.Reason(Causes, Methods, Means);
        copy.Plan(AccountId, Due, Cost);
        copy.Accept(AcceptedBy, AcceptedWhy, AcceptedUntil);
        (copy.State, copy.DoneOn) = (State, DoneOn);
        return copy;
    }
}

/// <summary>How treatments are stored.</summary>
public sealed class TreatmentTable : IEntityTypeConfiguration<TreatmentOfRound>
{
    public void Configure(EntityTypeBuilder<TreatmentOfRound> builder)
    {
        builder.ToTable("treatments").HasKey(treatment => new { treatment.CompanyId, treatment.Id });
        builder.HasOne<RoundOfCompany>().WithMany().HasForeignKey(treatment => new { treatment.CompanyId, treatment.RoundId });
        builder.HasOne<AssetOfRound>().WithMany().HasForeignKey(treatment => new { treatment.CompanyId, treatment.AssetId }).OnDelete(DeleteBehavior.Restrict);
    }
}
