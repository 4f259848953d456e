using System.Globalization;
using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Threats;
using Sonae.Workbook;

namespace Sonae.Tests.Samples;

/// <summary>What the company of a sample says, read from its text.</summary>
public sealed class SampleRound(Edition edition, string sample)
{
    /// <summary>The round; without the profile when that is to come from the file beside the workbook.</summary>
    public Round Read(bool withProfile = true) =>
        new(withProfile ? Told() : Profile.Untold, Round.NoAnswers, Answers(), Threats(), Assets());

    private Profile Told()
    {
        var fields = new ProfileFields(edition);
        var problems = new ProfileJson(fields).Read(SampleText.Profile(sample));
        return problems.Count == 0 ? fields.Profile : throw new InvalidDataException(string.Join('\n', problems));
    }

    private Dictionary<string, string> Answers()
    {
        var options = edition.Controls.Options.ToDictionary(option => option.Code.ToString(CultureInfo.InvariantCulture), option => option.Id);
        return SampleText.Rows(sample, "answers").Where(row => row["回答値"].Length > 0).ToDictionary(row => row["対策"], row => options[row["回答値"]]);
    }

    // A company's own threats stand in the text by their words, the edition's by their ids.
    private List<ThreatJudgement> Threats()
    {
        var known = edition.Threats.Threats.ToDictionary(threat => threat.Id, threat => threat.Text);
        return SampleText.Rows(sample, "threats")
            .Select(row => new ThreatJudgement(Medium(row), known.GetValueOrDefault(row["脅威"], row["脅威"]), Level(row["発生頻度"]))).ToList();
    }

    private List<Asset> Assets() => SampleText.Rows(sample, "assets").Select((row, i) => Asset(row, SheetTitles.FirstDataRow + i)).ToList();

    private Asset Asset(IReadOnlyDictionary<string, string> row, int number)
    {
        var columns = edition.Register.Columns.Where(column => row.ContainsKey(column.Label)).ToList();
        var flags = columns.Where(column => column.Kind == ColumnKind.Flag && row[column.Label] == "有").Select(column => column.Id).ToList();
        var texts = columns.Where(column => column is { Kind: ColumnKind.Text, Id: not "name" } or { Kind: ColumnKind.Date } && row[column.Label].Length > 0)
            .Select(column => new AssetText(column.Id, row[column.Label])).ToList();
        return new Asset(number, row["情報資産名称"], Medium(row)).Judge(Level(row["機密性"]), Level(row["完全性"]), Level(row["可用性"])).Mark(flags).Describe(texts);
    }

    private string Medium(IReadOnlyDictionary<string, string> row) => edition.Media.Media.Single(medium => medium.Label == row["媒体・保存先"]).Id;

    private static int? Level(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
