namespace Sonae.Guideline.Risks;

/// <summary>An asset whose risk value would change.</summary>
public sealed record ChangedRisk(RiskFinding Now, RiskFinding Then);

/// <summary>What would follow from a trial: the assets whose risk value would change, and all findings as they would be.</summary>
public sealed record WhatIfFinding(Trial Trial, IReadOnlyList<ChangedRisk> Changed, Findings Then)
{
    public IReadOnlyDictionary<string, string> Answers => Trial.Answers;

    public int RowsLowered => Changed.Count(change => change.Then.Value?.Value < change.Now.Value?.Value);

    public int RowsRaised => Changed.Count(change => change.Then.Value?.Value > change.Now.Value?.Value);

    /// <summary>Rows lowered per thing done, by which ways are ranked.</summary>
    public double Worth => (double)RowsLowered / Trial.Count;
}

/// <summary>The fewest answers that lower a medium's vulnerability, and what follows from them.</summary>
public sealed record WhatIfPath(MediumFinding Medium, Vulnerability Target, WhatIfFinding Effect);

/// <summary>The fewest threats to a medium that must become rarer for its likelihood to fall, and what follows from that.</summary>
public sealed record ThreatPath(MediumFinding Medium, ThreatLevel Target, WhatIfFinding Effect);
