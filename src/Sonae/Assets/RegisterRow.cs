using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;
using Sonae.Layout;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Assets;

/// <summary>Draws the rows of the register as they stand in its table; on a phone each is a card.</summary>
public sealed class RegisterRow
{
    // Shown in cells of their own or together with the name; all others come at the end, when they are asked for.
    private static readonly string[] Placed = ["category", "name", "note", "users", "department", "medium", "retention"];

    private readonly HtmlText html;
    private readonly CultureInfo culture;
    private readonly Dictionary<string, string> labels;
    private readonly Dictionary<string, string> media;
    private readonly Dictionary<int, string> likelihoods;
    private readonly string personal, possible, riskWord, unjudged, change, use;
    private readonly string[]? editing;

    public RegisterRow(Edition edition, Wording<AssetText> say, Wording<LayoutText> layout, CultureInfo culture, HtmlEncoder encoder, IReadOnlyList<Asset> rows, bool isFull, string? editAddress)
    {
        (html, this.culture) = (new HtmlText(encoder), culture);
        labels = edition.Register.Columns.ToDictionary(column => column.Id, column => column.Label);
        media = edition.Media.Media.ToDictionary(medium => medium.Id, medium => medium.Label);
        likelihoods = edition.Risk.Likelihood.Levels.ToDictionary(level => level.Value, level => level.Label);
        (personal, possible, change, use) = (say["col.personal"], say["col.likelihood"], say["change"], say["use"]);
        (riskWord, unjudged) = (layout["risk"], layout["risk.unjudged"]);
        editing = editAddress?.Split(Marker);
        Extra = isFull ? [.. ExtraOf(edition, rows)] : [];
    }

    /// <summary>Stands for the number of the row in the address that opens it.</summary>
    public const string Marker = "2147483647";

    /// <summary>The columns at the end, beyond those every register shows.</summary>
    public IReadOnlyList<RegisterColumn> Extra { get; }

    public MarkupString Of(RiskFinding risk, bool isChosen)
    {
        var asset = risk.Asset;
        html.Add($"<tr role=\"row\" id=\"row-{asset.Row}\">");
        if (editing is not null) html.Add($"<td role=\"cell\" class=\"no-print c pick-cell\"><label class=\"row-a\"><input type=\"checkbox\" name=\"row\" value=\"{asset.Row}\" form=\"several-form\"{Checked(isChosen)}><span class=\"vh\">{asset.Name}</span></label></td>");
        html.Add($"<th role=\"rowheader\" scope=\"row\" class=\"pin m-l\"><span class=\"muted small\">{asset.Row}　{asset.TextOf("category")}</span><br>{asset.Name}</th>");
        html.Add($"<td role=\"cell\" class=\"m k6\" data-l=\"{labels["note"]}\"><small>{asset.TextOf("note")}</small></td>");
        html.Add($"<td role=\"cell\" data-l=\"{labels["department"]}\">{asset.TextOf("department")}<br><small>{Users(asset)}</small></td>");
        html.Add($"<td role=\"cell\" data-l=\"{labels["medium"]}\">{(asset.Medium is { } medium ? media.GetValueOrDefault(medium, medium) : "—")}</td>");
        html.Add($"<td role=\"cell\" class=\"k6\" data-l=\"{personal}\"><small>{Flags(asset)}</small></td>");
        foreach (var (id, value) in (ReadOnlySpan<(string, int?)>)[("confidentiality", asset.Confidentiality), ("integrity", asset.Integrity), ("availability", asset.Availability)])
            html.Add($"<td role=\"cell\" class=\"c k2\" data-l=\"{labels[id]}\">{Shown(value)}</td>");
        html.Add($"<td role=\"cell\" data-l=\"{labels["retention"]}\"><small>{asset.TextOf("retention")}</small></td>");
        foreach (var column in Extra) html.Add($"<td role=\"cell\" data-l=\"{column.Label}\"><small>{Text(asset, column)}</small></td>");
        Worked(risk);
        if (editing is not null) html.Add($"<td role=\"cell\" class=\"c go no-print\"><a class=\"row-a\" data-open href=\"{editing[0]}{asset.Row}{editing[1]}\">{change}<span class=\"vh\">：{asset.Name}</span></a></td>");
        html.Add($"</tr>");
        return html.Take();
    }

    private void Worked(in RiskFinding risk)
    {
        var (look, icon) = RiskLook.Of(risk.Band);
        html.Add($"<td role=\"cell\" class=\"auto auto-first c k2\" data-l=\"{labels["importance"]}\"><b>{Shown(risk.Importance?.Value)}</b></td>");
        html.Add($"<td role=\"cell\" class=\"auto c k2\" data-l=\"{possible}\">{Shown(risk.Medium?.Likelihood?.Value)} {(risk.Medium?.Likelihood is { } likelihood ? likelihoods[likelihood.Value] : "")}</td>");
        html.Add($"<td role=\"cell\" class=\"auto c k2\" data-l=\"{labels["risk"]}\"><span class=\"risk {look}\"><svg class=\"ic\" aria-hidden=\"true\"><use href=\"#i-{icon}\"/></svg><span class=\"vh\">{riskWord}</span>{risk.Band?.Label ?? unjudged} {risk.Value?.Value.ToString(culture)}</span></td>");
    }

    private static IEnumerable<RegisterColumn> ExtraOf(Edition edition, IReadOnlyList<Asset> rows)
    {
        foreach (var column in AssetRows.Inputs(edition)) if (column.Kind is ColumnKind.Text or ColumnKind.Date && !Placed.Contains(column.Id)) yield return column;
        // What a file brought along and the edition does not know is the company's own.
        foreach (var other in rows.SelectMany(row => row.Texts).Select(text => text.Column).Where(column => column.StartsWith('+')).Distinct())
            yield return new RegisterColumn(other, other[1..], [], ColumnKind.Text, false, null, "", 0, "", Certainty.A);
    }

    private static MarkupString Checked(bool isChosen) => new(isChosen ? " checked" : "");

    private string Flags(Asset asset) => asset.Flags.Count == 0 ? "—" : string.Join('、', asset.Flags.Select(flag => labels.GetValueOrDefault(flag, flag)));

    private string Users(Asset asset) => asset.TextOf("users") is { Length: > 0 } users ? string.Format(culture, use, users) : "";

    private string Text(Asset asset, RegisterColumn column) =>
        asset.TextOf(column.Id) is not { Length: > 0 } text ? "" : column.Kind == ColumnKind.Date && Dates.Read(text) is { } day ? Dates.Long(day, culture) : text;

    private static string Shown(int? level) => level?.ToString(CultureInfo.InvariantCulture) ?? "—";
}
