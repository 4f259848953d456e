using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;
using Sonae.Guideline.Treatments;

namespace Sonae.Rounds;

/// <summary>What is decided against a risk (対策の決定): for one row of the register, or for the controls it raises and all they protect.</summary>
public sealed class TreatmentOfRound(Guid companyId, Guid id, Guid roundId, Guid? assetId, string assetName) : NumberedFact(companyId, id)
{
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>The row whose risk is treated; it may have left the register since. None when it is decided for controls.</summary>
    public Guid? AssetId { get; private set; } = assetId;

    /// <summary>What that row was called, so that it is still known when it is gone.</summary>
    public string AssetName { get; private set; } = assetName;

    /// <summary>The edition's ids of the controls it raises, apart by spaces.</summary>
    public string Controls { get; private set; } = "";

    /// <summary>The edition's id of the option: reduce, retain, avoid, transfer.</summary>
    public string Option { get; private set; } = "";

    /// <summary>The edition's id of the measure picked from its list.</summary>
    public string? Measure { get; private set; }

    /// <summary>The measure in the company's own words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The ids of factors, causes, methods and means, apart by spaces.</summary>
    public string Factors { get; private set; } = "";

    public string Causes { get; private set; } = "";

    public string Methods { get; private set; } = "";

    public string Means { get; private set; } = "";

    /// <summary>When it counts as done (対策実施基準).</summary>
    public string Standard { get; private set; } = "";

    /// <summary>What shows that it is done.</summary>
    public string ShownBy { get; private set; } = "";

    /// <summary>The member who does it.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>Who does it, where it is no member.</summary>
    public string OwnerName { get; private set; } = "";

    public DateOnly? Due { get; private set; }

    /// <summary>Yen, without tax unless the company says otherwise.</summary>
    public long? Cost { get; private set; }

    public TreatmentState State { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>When its answers were looked at once it was done: taken over, or left.</summary>
    public DateOnly? RaisedOn { get; private set; }

    /// <summary>What its people expect importance and likelihood to become, where no answer tells it.</summary>
    public int? ExpectedImportance { get; private set; }

    public int? ExpectedLikelihood { get; private set; }

    /// <summary>Who accepts the risk that is retained, why, and until when.</summary>
    public string? AcceptedBy { get; private set; }

    public string? AcceptedWhy { get; private set; }

    public DateOnly? AcceptedUntil { get; private set; }

    public void Decide(string option, string? measure, string text, IEnumerable<string> controls) => (Option, Measure, Text, Controls) = (option, measure, text, string.Join(' ', controls));

    public void Reason(string factors, string causes, string methods, string means) => (Factors, Causes, Methods, Means) = (factors, causes, methods, means);

    public void Measured(string standard, string shownBy) => (Standard, ShownBy) = (standard, shownBy);

    public void Plan(Guid? accountId, string ownerName, DateOnly? due, long? cost) => (AccountId, OwnerName, Due, Cost) = (accountId, ownerName, due, cost);

    public void Expect(int? importance, int? likelihood) => (ExpectedImportance, ExpectedLikelihood) = (importance, likelihood);

    public void Accept(string? by, string? why, DateOnly? until) => (AcceptedBy, AcceptedWhy, AcceptedUntil) = (by, why, until);

    /// <summary>The row it is for is called so now.</summary>
    public void Call(string assetName) => AssetName = assetName;

    public void Move(TreatmentState state, DateOnly today) =>
        (State, DoneOn, RaisedOn) = (state, state == TreatmentState.Done ? DoneOn ?? today : null, state == TreatmentState.Done ? RaisedOn : null);

    /// <summary>Its answers were looked at on this day.</summary>
    public void Raise(DateOnly today) => RaisedOn = today;

    /// <summary>The treatment as the rules see it; <paramref name="row"/> is the number of its asset while that is there.</summary>
    public Treatment ToTreatment(int? row) => new(Id, Option)
    {
        Row = row,
        AssetName = AssetName,
        Measure = Measure,
        Text = Text,
        Controls = Words(Controls),
        Expectation = new Expectation(ExpectedImportance, ExpectedLikelihood),
        Owner = AccountId,
        OwnerName = OwnerName,
        Due = Due,
        Cost = Cost,
        State = State,
        DoneOn = DoneOn,
        IsRaised = RaisedOn is not null,
        Acceptance = (AcceptedBy, AcceptedWhy, AcceptedUntil) is ({ } by, { } why, { } until) ? new Acceptance(by, why, until) : null,
    };

    /// <summary>The same decision, to begin another round with.</summary>
    public TreatmentOfRound CopyTo(Guid round, Guid id, Guid? asset)
    {
        var copy = new TreatmentOfRound(CompanyId, id, round, asset, AssetName);
        copy.Decide(Option, Measure, Text, Words(Controls));
        copy.Reason(Factors, Causes, Methods, Means);
        copy.Measured(Standard, ShownBy);
        copy.Plan(AccountId, OwnerName, Due, Cost);
        copy.Expect(ExpectedImportance, ExpectedLikelihood);
        copy.Accept(AcceptedBy, AcceptedWhy, AcceptedUntil);
        (copy.State, copy.DoneOn, copy.RaisedOn) = (State, DoneOn, RaisedOn);
        return copy;
    }

    /// <summary>Ids that stand in one text, apart by spaces.</summary>
    public static string[] Words(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>How treatments are stored.</summary>
public sealed class TreatmentTable : IEntityTypeConfiguration<TreatmentOfRound>
{
    // No key leads to the asset: a row that leaves the register takes no decision with it, and finds it again when its removal is undone.
    public void Configure(EntityTypeBuilder<TreatmentOfRound> builder)
    {
        builder.ToTable("treatments").HasKey(treatment => new { treatment.CompanyId, treatment.Id });
        builder.HasIndex(treatment => new { treatment.CompanyId, treatment.RoundId });
        builder.HasOne<RoundOfCompany>().WithMany().HasForeignKey(treatment => new { treatment.CompanyId, treatment.RoundId });
    }
}
