using System.Globalization;
using Sonae.Guideline;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;

namespace Sonae.Risks;

/// <summary>What somebody tries out: all of it stands in the address, so that it can be sent to a colleague, and nothing is stored.</summary>
public sealed record TrialQuery(Trial Trial, string Medium, bool Whole)
{
    private const string Done = "do";
    private const string Threat = "threat";

    /// <summary>What an address names and what would change something; all else is left out.</summary>
    public static TrialQuery Of(IQueryCollection query, Edition edition, Round round)
    {
        var best = ControlRule.Best(edition.Controls);
        var known = edition.Controls.Controls.Select(control => control.Id).Where(id => round.Controls.GetValueOrDefault(id) != best.Id).ToHashSet();
        var answers = query[Done].SelectMany(part => (part ?? "").Split(',')).Where(known.Contains).Distinct().ToDictionary(id => id, _ => best.Id);
        var threats = new Dictionary<string, int>();
        foreach (var part in query[Threat].SelectMany(part => (part ?? "").Split(',')))
            if (Read(part) is ({ } id, { } level) && edition.Risk.Threat.Has(level) && round.Threats.FirstOrDefault(threat => threat.Id == id) is { } judged && judged.Level != level) threats[id] = level;
        return new TrialQuery(new Trial(answers, threats), query["medium"].ToString(), query["all"] == "1");
    }

    /// <summary>The address of a trial on the page at <paramref name="page"/>.</summary>
    public static string Address(string page, Trial trial, string? medium = null, bool whole = false)
    {
        var parts = new List<string>();
        if (trial.Answers.Count > 0) parts.Add($"{Done}={string.Join(',', trial.Answers.Keys.Select(Uri.EscapeDataString))}");
        if (trial.Threats.Count > 0) parts.Add($"{Threat}={string.Join(',', trial.Threats.Select(pair => Uri.EscapeDataString(pair.Key) + ":" + pair.Value.ToString(CultureInfo.InvariantCulture)))}");
        if (!string.IsNullOrEmpty(medium)) parts.Add($"medium={Uri.EscapeDataString(medium)}");
        if (whole) parts.Add("all=1");
        return page + (parts.Count == 0 ? "" : "?" + string.Join('&', parts)) + (trial.Count == 0 ? "#own" : "#effect");
    }

    private static (string?, int?) Read(string part) =>
        part.LastIndexOf(':') is > 0 and var at && int.TryParse(part[(at + 1)..], CultureInfo.InvariantCulture, out var level) ? (part[..at], level) : default;
}
