using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Treatments;

/// <summary>All treatments of a round beside its risks; <c>Plan</c> holds the media once everything in force is done.</summary>
public sealed record TreatmentFindings(Edition Edition, IReadOnlyList<TreatmentFinding> Treatments, IReadOnlyList<RiskFinding> Risks, IReadOnlyList<MediumFinding> Plan)
{
    private readonly ILookup<int, TreatmentFinding> rows = Treatments.Where(treatment => treatment.Treatment.Row is not null).ToLookup(treatment => treatment.Treatment.Row!.Value);

    private readonly IReadOnlyList<TreatmentFinding> forAll = Treatments.Where(treatment => !treatment.Treatment.IsForAsset).ToList();

    private readonly Lazy<IReadOnlyDictionary<string, MediumFinding>> now = new(() => Risks.Select(risk => risk.Medium).OfType<MediumFinding>().DistinctBy(medium => medium.Medium.Id).ToDictionary(medium => medium.Medium.Id));

    private readonly Lazy<IReadOnlyDictionary<int, RiskFinding>> byRow = new(() => Risks.DistinctBy(risk => risk.Asset.Row).ToDictionary(risk => risk.Asset.Row));

    /// <summary>The media in which something lies as they are today, by id.</summary>
    public IReadOnlyDictionary<string, MediumFinding> Now => now.Value;

    /// <summary>The risk of a row of the register; null when it is not there.</summary>
    public RiskFinding? Risk(int? row) => row is { } no && byRow.Value.TryGetValue(no, out var found) ? found : null;

    /// <summary>Every treatment of this risk: its own first, then those decided for controls.</summary>
    public IEnumerable<TreatmentFinding> For(RiskFinding risk) => rows[risk.Asset.Row].Concat(forAll.Where(treatment => treatment.Treats(risk)));

    /// <summary>Whether something in force treats this risk.</summary>
    public bool Treats(RiskFinding risk) => For(risk).Any(treatment => treatment.IsInForce);

    /// <summary>What this risk becomes by one of its treatments alone.</summary>
    public ExpectedRisk Expected(RiskFinding risk, TreatmentFinding treatment) => ExpectedRule.Of(Edition.Risk, risk, treatment.Then, treatment.Said);

    /// <summary>What this risk becomes once everything in force is done.</summary>
    public ExpectedRisk Planned(RiskFinding risk)
    {
        var said = For(risk).Where(treatment => treatment.IsInForce).Select(treatment => treatment.Said).ToList();
        return ExpectedRule.Of(Edition.Risk, risk, Plan, said.Count == 0 ? Expectation.None : new Expectation(said.Min(one => one.Importance), said.Min(one => one.Likelihood)));
    }

    /// <summary>How many rows one treatment lowers by itself.</summary>
    public int Lowered(TreatmentFinding treatment) => (treatment.IsComputed ? Risks : Risks.Where(treatment.Treats)).Count(risk => Expected(risk, treatment).IsLower);

    /// <summary>What it costs, by option.</summary>
    public IReadOnlyList<CostFinding> Costs => Treatments.Where(treatment => treatment.Treatment.State != TreatmentState.Dropped).GroupBy(treatment => treatment.Option)
        .Select(group => new CostFinding(group.Key, group.Count(), group.Count(treatment => treatment.Treatment.Cost is null), group.Sum(treatment => treatment.Treatment.Cost ?? 0))).ToList();
}
