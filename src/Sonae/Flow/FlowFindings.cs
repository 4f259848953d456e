using System.Runtime.CompilerServices;
using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Flow;

/// <summary>What follows from the flows of a round, worked out once for as long as the round is kept in memory.</summary>
public static class FlowFindings
{
    private static readonly ConditionalWeakTable<Round, IReadOnlyList<FlowFinding>> Known = [];

    public static IReadOnlyList<FlowFinding> Of(RoundView view) => Known.GetValue(view.Round, round => FlowRule.Of(view.Edition, round, new Likeness(view.Edition).Of));
}
