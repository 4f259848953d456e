using System.Globalization;
using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Assets;

/// <summary>What was typed of one row: its fields by column id, the row they make, every problem by column id, and what became of saving it.</summary>
public sealed record AssetForm(IReadOnlyDictionary<string, string> Fields, Asset? Asset, IReadOnlyDictionary<string, Problem> Problems, int? Seen, RegisterOutcome? Outcome)
{
    /// <summary>What a new row's fields are called in an address that fills them in beforehand.</summary>
    public const string Beforehand = "new-";

    /// <summary>Whether values were proposed into the fields; nothing is stored yet.</summary>
    public bool IsProposed { get; init; }

    /// <summary>The longest text of a field.</summary>
    public const int Longest = 1000;

    public static AssetForm Read(Edition edition, IFormCollection sent)
    {
        var columns = AssetRows.Inputs(edition);
        var fields = columns.ToDictionary(column => column.Id, column => sent[column.Id].ToString());
        var read = AssetRows.OfForm(edition, fields);
        var problems = new Dictionary<string, Problem>();
        foreach (var problem in read.Problems) problems.TryAdd(problem.Place.Column is > 0 and var place ? columns[place - 1].Id : "name", problem);
        // A form without any text is no row to the reader, so nobody has missed the name yet.
        if (fields["name"].Trim().Length == 0) problems.TryAdd("name", Of("name.missing"));
        foreach (var (id, text) in fields)
            if (text.Length > Longest) problems.TryAdd(id, Of("text.too-long", Longest.ToString(CultureInfo.InvariantCulture)));
            else if (MyNumberRule.IsIn(text)) problems.TryAdd(id, Of("text.my-number"));
        foreach (var id in problems.Where(problem => problem.Value.Code == "text.my-number").Select(problem => problem.Key)) fields[id] = "";
        return new(fields, problems.Count == 0 ? read.Assets[0] : null, problems, Digits.Read(sent["Seen"]), null);
    }

    /// <summary>A form nobody has sent yet, with these texts in it.</summary>
    public static AssetForm Of(IReadOnlyDictionary<string, string> fields) => new(fields, null, new Dictionary<string, Problem>(), null, null);

    /// <summary>A new row with what its address says of it.</summary>
    public static AssetForm Of(Edition edition, IQueryCollection query) => Of(AssetRows.Inputs(edition).Select(column => (column.Id, Text: query[Beforehand + column.Id].ToString().Trim()))
        .Where(field => field.Text.Length is > 0 and <= Longest).ToDictionary(field => field.Id, field => MyNumberRule.Without(field.Text)));

    /// <summary>The fields of a row as they stand in its form.</summary>
    public static Dictionary<string, string> FieldsOf(Edition edition, Asset asset, CultureInfo culture)
    {
        var fields = AssetRows.Inputs(edition).ToDictionary(column => column.Id, column => column.Kind switch
        {
            ColumnKind.Flag => asset.Flags.Contains(column.Id) ? "有" : "",
            ColumnKind.Date => asset.TextOf(column.Id) is { } day ? Dates.Read(day) is { } read ? Dates.Long(read, culture) : day : "",
            _ => asset.TextOf(column.Id) ?? "",
        });
        fields["name"] = asset.Name;
        fields["medium"] = edition.Media.Media.FirstOrDefault(medium => medium.Id == asset.Medium)?.Label ?? "";
        (fields["confidentiality"], fields["integrity"], fields["availability"]) = (Level(asset.Confidentiality), Level(asset.Integrity), Level(asset.Availability));
        return fields;
    }

    /// <summary>The new row with the texts of columns that no form shows.</summary>
    public static Asset Keeping(Asset before, Asset now) => now.Describe([.. now.Texts, .. before.Texts.Where(text => text.Column.StartsWith('+'))]);

    public AssetForm With(RegisterOutcome outcome) => this with { Outcome = outcome };

    private static string Level(int? level) => level?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static Problem Of(string code, params string[] args) => Problem.At(new Place("", null, 0, 0, 0), code, args);
}
