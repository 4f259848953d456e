namespace Sonae.Guideline.Treatments;

/// <summary>How far a treatment is: decided, being done, done, given up.</summary>
public enum TreatmentState { Planned, Doing, Done, Dropped }

/// <summary>Who takes a retained risk upon themselves, why, and until when (リスクの保有).</summary>
public sealed record Acceptance(string By, string Why, DateOnly Until);

/// <summary>What somebody expects importance and likelihood to become where no answer tells it (見込み); null where it stays.</summary>
public sealed record Expectation(int? Importance, int? Likelihood)
{
    public static readonly Expectation None = new(null, null);
}

/// <summary>What is decided against a risk (対策): for one row of the register, or for everything its controls protect.</summary>
public sealed record Treatment(Guid Id, string Option)
{
    /// <summary>The row of the register; none when it is decided for controls, or when the row is gone.</summary>
    public int? Row { get; init; }

    /// <summary>What the asset was called when it was decided; empty when it is decided for controls.</summary>
    public string AssetName { get; init; } = "";

    /// <summary>The id of the measure picked from the edition's list.</summary>
    public string? Measure { get; init; }

    /// <summary>The measure in the company's own words.</summary>
    public string Text { get; init; } = "";

    /// <summary>The ids of the controls it raises to the best answer.</summary>
    public IReadOnlyList<string> Controls { get; init; } = [];

    public Expectation Expectation { get; init; } = Expectation.None;

    /// <summary>The member who does it.</summary>
    public Guid? Owner { get; init; }

    /// <summary>Who does it, where it is no member.</summary>
    public string OwnerName { get; init; } = "";

    public DateOnly? Due { get; init; }

    /// <summary>In yen.</summary>
    public long? Cost { get; init; }

    public TreatmentState State { get; init; }

    public DateOnly? DoneOn { get; init; }

    /// <summary>Whether its answers were looked at once it was done: taken over, or left as they are.</summary>
    public bool IsRaised { get; init; }

    public Acceptance? Acceptance { get; init; }

    public bool IsForAsset => AssetName.Length > 0;

    public bool HasOwner => Owner is not null || OwnerName.Length > 0;
}
