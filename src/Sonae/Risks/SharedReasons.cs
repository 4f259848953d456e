using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Sonae.Figures;
using Sonae.Guideline.Risks;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Risks;

/// <summary>What all assets of one importance on one medium have in common in their reasons, as markup made once a page: a list holds hundreds of rows but few of these.</summary>
public sealed class SharedReasons(RiskScene scene, RiskSources? sources, Wording<RiskText> say, string rule, HtmlEncoder encoder)
{
    private readonly Dictionary<(string, Importance?), (MarkupString, MarkupString)> made = [];

    /// <summary>The steps of the chain after the first, and what follows the chain.</summary>
    public (MarkupString Steps, MarkupString After) Of(RiskFinding risk, MediumFinding medium)
    {
        if (made.TryGetValue((medium.Medium.Id, risk.Importance), out var known)) return known;
        var (steps, after) = (new StringBuilder(), new StringBuilder());
        foreach (var reason in scene.Reasons.Of(risk).Skip(1)) Step(steps, reason, medium);
        Meaning(after, risk, medium);
        if (sources is not null) Ways(after, risk, medium, sources);
        return made[(medium.Medium.Id, risk.Importance)] = (new MarkupString(steps.ToString()), new MarkupString(after.ToString()));
    }

    private void Step(StringBuilder html, Reason reason, MediumFinding medium)
    {
        html.Append(reason.Kind == ReasonKind.Risk ? "<li class=\"sum\"><b>" : "<li><b>").Append(Text(scene.Reasons.LabelOf(reason.Kind))).Append(' ').Append(reason.Value is { } level ? Digits.Show(level) : "—");
        html.Append("</b><span>").Append(Text(reason.Because)).Append(' ');
        if (reason.OwnRule) html.Append(Rule());
        if (sources is not null) html.Append("<br><span class=\"small\">").Append(Link(Source(reason.Kind, medium, sources))).Append("</span>");
        html.Append("</span></li>");
    }

    private (string Address, string Words) Source(ReasonKind kind, MediumFinding medium, RiskSources from) => kind switch
    {
        ReasonKind.Threat => (from.Threats(medium), say[medium.Threat is null && from.MayMend ? "source.threats.mend" : "source.threats", medium.Medium.Label]),
        ReasonKind.Vulnerability => (from.Controls(medium), say[medium.Unanswered.Count > 0 && from.MayMend ? "source.controls.mend" : "source.controls", medium.Medium.Label, medium.Items]),
        _ => (RiskSources.Rules, say["source.rules"]),
    };

    private void Meaning(StringBuilder html, RiskFinding risk, MediumFinding medium)
    {
        if (risk is not { Band: { } band, Importance: { } importance }) return;
        html.Append("<p>").Append(Text(band.Meaning)).Append(' ').Append(Text(band.Action)).Append("</p>");
        if (band.Tone == BandTone.Low || RiskRule.FloorOf(scene.Edition.Risk, importance) is not { } floor) return;
        html.Append("<p class=\"small muted\">").Append(Text(say["floor", floor.Label])).Append(MediumRule.IsAllDone(medium) ? Text(say["floor.done"]) : "").Append("</p>");
    }

    private void Ways(StringBuilder html, RiskFinding risk, MediumFinding medium, RiskSources from)
    {
        foreach (var category in risk.Band is { Tone: BandTone.High } ? scene.WeakOf(medium) : [])
        {
            html.Append("<p>").Append(Text(say[category.IsWeak ? "weak.is" : "weak.lowest", category.Category.Category.Name, Percent.Of(category.Category.Rate)])).Append(category.IsWeak ? " " + Rule() : "").Append("</p><p class=\"unanswered\">");
            foreach (var control in category.Open) html.Append("<a class=\"no-link\" href=\"").Append(Text(from.Control(control.Id))).Append("\"><span class=\"vh\">").Append(Text(say["control"])).Append("</span>").Append(Digits.Show(control.No)).Append("</a>");
            html.Append("</p>");
        }
        if (risk.Band is not null && !MediumRule.IsAllDone(medium))
            html.Append("<p class=\"no-print\"><a class=\"btn btn-2\" href=\"").Append(Text(from.WhatIf(medium))).Append("\">").Append(Text(say["row.whatif", medium.Medium.Label])).Append("</a></p>");
    }

    private string Rule() => $"<span class=\"tag tag-rule\">{Text(rule)}</span>";

    private string Link((string Address, string Words) to) => $"<a href=\"{Text(to.Address)}\">{Text(to.Words)}</a>";

    private string Text(string words) => encoder.Encode(words);
}
