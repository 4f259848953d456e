using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sonae.Figures;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;
using Sonae.Policies;
using Sonae.Words;

namespace Sonae.Workbook;

/// <summary>Writes findings.json (contract, format 1).</summary>
public sealed class FindingsJson(Edition edition, Findings findings, Profile profile, IReadOnlyList<string> notes)
{
    private const int FlushEvery = 1 << 16;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    private readonly RiskReasons reasons = new(edition, Language.Japanese);
    private readonly PolicyWords policyWords = new(Language.Japanese);

    public void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteString("edition", edition.Info.Id);
        json.WriteString("company", profile.Name);
        json.WriteString("date", Dates.Iso(findings.Date));
        Array(json, "assets", findings.Risks, Asset);
        Array(json, "media", findings.Media, Medium);
        Array(json, "categories", findings.Result, Category);
        Array(json, "policies", findings.Policies, Policy);
        Array(json, "notes", notes, (writer, note) => writer.WriteStringValue(note));
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
            if (json.BytesPending > FlushEvery) json.Flush();
        }
        json.WriteEndArray();
    }

    private void Asset(Utf8JsonWriter json, RiskFinding risk)
    {
        json.WriteStartObject();
        json.WriteNumber("row", risk.Asset.Row);
        json.WriteString("name", risk.Asset.Name);
        json.WriteString("medium", risk.Medium?.Medium.Label);
        Number(json, "confidentiality", risk.Asset.Confidentiality);
        Number(json, "integrity", risk.Asset.Integrity);
        Number(json, "availability", risk.Asset.Availability);
        Number(json, "importance", risk.Importance?.Value);
        Number(json, "threat", risk.Medium?.Threat?.Value);
        Number(json, "vulnerability", risk.Medium?.Vulnerability?.Value);
        Number(json, "likelihood", risk.Medium?.Likelihood?.Value);
        Number(json, "risk", risk.Value?.Value);
        json.WriteString("band", risk.Band?.Label);
        Reasons(json, reasons.Of(risk));
        json.WriteEndObject();
    }

    private void Medium(Utf8JsonWriter json, MediumFinding medium)
    {
        json.WriteStartObject();
        json.WriteString("name", medium.Medium.Label);
        Number(json, "threat", medium.Threat?.Value);
        json.WriteNumber("threatsGiven", medium.ThreatsGiven);
        json.WriteNumber("threats", medium.Threats);
        Number(json, "vulnerability", medium.Vulnerability?.Value);
        Number(json, "likelihood", medium.Likelihood?.Value);
        json.WriteNumber("answered", medium.Answered);
        json.WriteNumber("notApplicable", medium.NotApplicable);
        json.WriteNumber("done", medium.Done);
        json.WriteNumber("items", medium.Items);
        json.WriteNumber("assets", medium.AssetsKept);
        Reasons(json, reasons.Of(medium));
        json.WriteEndObject();
    }

    private static void Category(Utf8JsonWriter json, ResultFinding result)
    {
        json.WriteStartObject();
        json.WriteNumber("no", result.Category.Category.No);
        json.WriteString("name", result.Category.Category.Name);
        json.WriteString("necessity", result.Mark.Sign);
        if (result.Category.Rate is { } rate) json.WriteNumber("rate", rate);
        else json.WriteNull("rate");
        json.WriteBoolean("policyNeeded", result.PolicyNeeded);
        json.WriteNumber("answered", result.Category.Answered);
        json.WriteNumber("notApplicable", result.Category.NotApplicable);
        json.WriteNumber("items", result.Category.Items);
        json.WriteEndObject();
    }

    private void Policy(Utf8JsonWriter json, PolicyFinding policy)
    {
        json.WriteStartObject();
        json.WriteNumber("no", policy.Policy.No);
        json.WriteString("name", policy.Policy.Name);
        if (policy.Applies is { } applies) json.WriteBoolean("applies", applies);
        else json.WriteNull("applies");
        json.WriteString("why", policyWords.Why(policy));
        json.WriteEndObject();
    }

    private void Reasons(Utf8JsonWriter json, IEnumerable<Reason> chain)
    {
        json.WriteStartArray("reasons");
        foreach (var reason in chain) json.WriteStringValue(reasons.Line(reason));
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }
}
