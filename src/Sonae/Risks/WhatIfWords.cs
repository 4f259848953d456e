using System.Globalization;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;
using Sonae.Layout;

namespace Sonae.Risks;

/// <summary>Puts ways to lower risks into one sentence each.</summary>
public sealed class WhatIfWords(Wording<RiskText> say, Edition edition)
{
    public string Of(WhatIfPath path) => say[path.Effect.Answers.Count == path.Medium.NotFullyDone.Count ? "path.rest" : "path.some",
        path.Effect.Answers.Count, Numbers(path.Effect.Answers.Keys), path.Medium.Medium.Label, path.Medium.Vulnerability?.Value, path.Target.Value, path.Effect.RowsLowered];

    public string Of(ThreatPath path) => say["path.threat",
        path.Effect.Trial.Threats.Count, path.Medium.Medium.Label, path.Medium.Threat?.Value, path.Target.Value, path.Effect.RowsLowered];

    /// <summary>The numbers of controls, in their order: "13・28・43".</summary>
    public string Numbers(IEnumerable<string> controls)
    {
        var wanted = controls.ToHashSet();
        return string.Join('・', edition.Controls.Controls.Where(control => wanted.Contains(control.Id)).Select(control => control.No.ToString(CultureInfo.InvariantCulture)));
    }
}
