using System.Globalization;
using Sonae.Guideline.Risks;
using Sonae.Hosting;
using Sonae.Words;
using Spectre.Console;
using Text = Sonae.Words.Text;

namespace Sonae.Workbook;

/// <summary>Shows an assessment as tables on the screen: the highest risks, the bands, the categories.</summary>
public static class AssessTable
{
    private const int MostRows = 50;
    private const int WidthWithoutScreen = 120;

    public static void Write(Assessment assessment, Screen screen)
    {
        var words = new Text(typeof(WorkbookText), screen.Language);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(screen.Out), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No });
        if (System.Console.IsOutputRedirected) console.Profile.Width = WidthWithoutScreen;
        console.Write(Risks(assessment, words));
        console.WriteLine(Counts(assessment, words));
        console.WriteLine();
        console.Write(Categories(assessment, words));
    }

    private static Table Risks(Assessment assessment, Text words)
    {
        var table = Headed(words, "table.row", "table.name", "table.medium", "table.importance", "table.threat", "table.vulnerability", "table.likelihood", "table.risk", "table.band");
        foreach (var risk in assessment.Findings.Risks.OrderByDescending(risk => risk.Value?.Value ?? -1).ThenBy(risk => risk.Asset.Row).Take(MostRows))
            table.AddRow(new[]
            {
                Number(risk.Asset.Row), risk.Asset.Name, risk.Medium?.Medium.Label ?? "", Number(risk.Importance?.Value), Number(risk.Medium?.Threat?.Value),
                Number(risk.Medium?.Vulnerability?.Value), Number(risk.Medium?.Likelihood?.Value), Number(risk.Value?.Value), risk.Band?.Label ?? words["table.unjudged"],
            }.Select(Markup.Escape).ToArray());
        return table;
    }

    private static string Counts(Assessment assessment, Text words)
    {
        var risks = assessment.Findings.Risks;
        var bands = assessment.Edition.Risk.Bands.Select(band => words["table.count", band.Label, risks.Count(risk => ReferenceEquals(risk.Band, band))]);
        return words["table.counts", risks.Count, string.Join("  ", bands.Append(words["table.count", words["table.unjudged"], risks.Count(risk => risk.Band is null)]))];
    }

    private static Table Categories(Assessment assessment, Text words)
    {
        var table = Headed(words, "table.no", "table.category", "table.necessity", "table.rate", "table.policy");
        foreach (var result in assessment.Findings.Result)
            table.AddRow(new[]
            {
                Number(result.Category.Category.No), result.Category.Category.Name, result.Mark.Sign, Percent.Of(result.Category.Rate), result.Mark.Text,
            }.Select(Markup.Escape).ToArray());
        return table;
    }

    private static Table Headed(Text words, params IEnumerable<string> keys)
    {
        var table = new Table { Border = TableBorder.Ascii2 };
        foreach (var key in keys) table.AddColumn(Markup.Escape(words[key]));
        return table;
    }

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "−";
}
