using System.Runtime.CompilerServices;
using Sonae.Guideline;
using Sonae.Guideline.Risks;
using Sonae.Rounds;

namespace Sonae.Risks;

/// <summary>The ranked ways to lower the risks of a round, worked out once for as long as its findings are kept.</summary>
public sealed record WaysDown(IReadOnlyList<WhatIfPath> Paths, IReadOnlyList<ThreatPath> Threats)
{
    private static readonly ConditionalWeakTable<Findings, WaysDown> Kept = [];

    public static WaysDown Of(RoundView view) => Kept.GetValue(view.Findings, _ => new WaysDown(
        WhatIfRule.Paths(view.Edition, view.Round, view.Findings), WhatIfRule.ThreatPaths(view.Edition, view.Round, view.Findings)));
}
