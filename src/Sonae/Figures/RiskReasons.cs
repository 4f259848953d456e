using System.Globalization;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;
using Sonae.Words;

namespace Sonae.Figures;

/// <summary>What a step of the chain is about, so that a page can link it to its source.</summary>
public enum ReasonKind { Importance, Threat, Vulnerability, Likelihood, Risk }

/// <summary>A step of the chain 「なぜ？」: the value (null while not judged), because of what, and whether the rule is this tool's own.</summary>
public sealed record Reason(ReasonKind Kind, int? Value, string Because, bool OwnRule);

/// <summary>Puts the reasons of findings into words when they are asked for; equal reasons are worded once.</summary>
public sealed class RiskReasons(Edition edition, Language language)
{
    private readonly Text words = new(typeof(FigureText), language);
    private readonly Dictionary<object, Reason> worded = [];

    public IReadOnlyList<Reason> Of(RiskFinding risk)
    {
        var chain = new List<Reason> { OfImportance(risk) };
        if (risk.Medium is not { } medium) return [.. chain, new Reason(ReasonKind.Threat, null, words["medium.missing"], false)];
        chain.AddRange(Of(medium));
        if (risk is { Importance: { } importance, Value: { } value, Band: { } band } && medium.Likelihood is { } likelihood)
            chain.Add(Once((importance, likelihood), () => new Reason(ReasonKind.Risk, value.Value, words["risk", importance.Value, likelihood.Value, value.Value, Range(band), band.Label], false)));
        return chain;
    }

    /// <summary>The first step of the chain, which hangs on the asset itself.</summary>
    public Reason OfImportance(RiskFinding risk) => Once((risk.Asset.Confidentiality, risk.Asset.Integrity, risk.Asset.Availability, Lift(risk)?.Flag), () => Importance(risk));

    /// <summary>Why a medium has its threat, vulnerability and likelihood.</summary>
    public IEnumerable<Reason> Of(MediumFinding medium)
    {
        yield return Once((medium.Medium.Id, "t"), () => Threat(medium));
        yield return Once((medium.Medium.Id, "v"), () => Vulnerability(medium));
        if (medium is { Likelihood: { } likelihood, Threat: { } threat, Vulnerability: { } vulnerability })
            yield return Once((threat, vulnerability), () => new Reason(ReasonKind.Likelihood, likelihood.Value, words["likelihood", threat.Value, vulnerability.Value], false));
    }

    public string LabelOf(ReasonKind kind) => words["label." + kind.ToString().ToLowerInvariant()];

    /// <summary>"重要度 2: …" as one line.</summary>
    public string Line(Reason reason) =>
        $"{LabelOf(reason.Kind)} {reason.Value?.ToString(CultureInfo.InvariantCulture) ?? words["unjudged"]}: {reason.Because}";

    /// <summary>The values a band holds, as a person reads them.</summary>
    public string Range(RiskBand band) => band.From == band.To ? band.From.ToString(CultureInfo.InvariantCulture) : words["range", band.From, band.To];

    private Reason Once(object key, Func<Reason> word) => worded.TryGetValue(key, out var reason) ? reason : worded[key] = word();

    private ImportanceLift? Lift(RiskFinding risk) =>
        edition.Risk.ImportanceRule.Lifts.Count == 0 ? null : edition.Risk.ImportanceRule.Lifts.Where(lift => risk.Asset.Flags.Contains(lift.Flag)).MaxBy(lift => lift.To);

    private Reason Importance(RiskFinding risk)
    {
        var asset = risk.Asset;
        if (risk.Importance is not { } importance) return new Reason(ReasonKind.Importance, null, words["importance.missing", MissingAttributes(risk)], false);
        var because = words["importance", asset.Confidentiality, asset.Integrity, asset.Availability];
        if (Lift(risk) is { } lift) because += words["importance.lifted", edition.Register.Columns.First(column => column.Id == lift.Flag).Label, lift.To];
        return new Reason(ReasonKind.Importance, importance.Value, because, edition.Risk.ImportanceRule.Certainty == Certainty.A);
    }

    private string MissingAttributes(RiskFinding risk)
    {
        var values = new[] { risk.Asset.Confidentiality, risk.Asset.Integrity, risk.Asset.Availability };
        return string.Join('・', edition.Register.Attributes.Zip(values).Where(pair => pair.Second is null).Select(pair => pair.First.Label));
    }

    private Reason Threat(MediumFinding medium)
    {
        var own = edition.Risk.ThreatRule.Certainty == Certainty.A;
        if (medium.Threat is not { } level) return new Reason(ReasonKind.Threat, null, words["threat.missing", medium.Medium.Label], own);
        var key = string.IsNullOrEmpty(medium.HighestThreat) ? "threat.unnamed" : "threat";
        var because = words[key, medium.Medium.Label, medium.HighestThreat, level.Value, edition.Risk.Threat.Level(level.Value)?.Label];
        if (medium.ThreatReason == LevelReason.SomeThreatsUnjudged) because += words["threat.partly", medium.Threats, medium.ThreatsGiven];
        return new Reason(ReasonKind.Threat, level.Value, because, own);
    }

    private Reason Vulnerability(MediumFinding medium)
    {
        var because = medium.VulnerabilityReason switch
        {
            LevelReason.ControlsUnanswered => words["vulnerability.unanswered", medium.Medium.Label, medium.Items, medium.Unanswered.Count, Numbers(medium)],
            LevelReason.NoControlApplies => words["vulnerability.none"],
            LevelReason.NothingKeptThere => words["vulnerability.empty", medium.Medium.Label],
            _ => words["vulnerability", medium.Medium.Label, medium.Items, medium.Done, medium.NotApplicable, Percent.Of(medium.Rate), edition.Risk.Vulnerability.Level(medium.Vulnerability?.Value ?? 0)?.Label],
        };
        return new Reason(ReasonKind.Vulnerability, medium.Vulnerability?.Value, because, edition.Risk.VulnerabilityRule.Certainty == Certainty.A);
    }

    private string Numbers(MediumFinding medium)
    {
        var unanswered = medium.Unanswered.ToHashSet();
        return string.Join('・', edition.Controls.Controls.Where(control => unanswered.Contains(control.Id)).Select(control => control.No.ToString(CultureInfo.InvariantCulture)));
    }
}
