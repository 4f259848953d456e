using Sonae.Figures;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;
using Sonae.Words;

namespace Sonae.Risks;

/// <summary>The risks of a round ready to be listed: with their reasons in words and the weak categories behind each medium.</summary>
public sealed class RiskScene(Edition edition, Findings findings, Language language)
{
    private readonly Dictionary<string, IReadOnlyList<WeakCategory>> weak = findings.Media.ToDictionary(
        medium => medium.Medium.Id, medium => WeakCategoryRule.Of(edition.Controls, findings.Result.Select(result => result.Category).ToList(), medium));

    public Edition Edition => edition;

    public Findings Findings => findings;

    public RiskReasons Reasons { get; } = new(edition, language);

    public RiskCount Count { get; } = RiskCountRule.Of(edition.Risk, findings.Risks);

    /// <summary>The weak categories that a risk hangs on.</summary>
    public IReadOnlyList<WeakCategory> WeakOf(RiskFinding risk) => risk.Medium is { } medium ? WeakOf(medium) : [];

    public IReadOnlyList<WeakCategory> WeakOf(MediumFinding medium) => weak[medium.Medium.Id];
}
