using Sonae.Guideline.Treatments;
using Sonae.Office;
using Sonae.Office.Excel;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>The plan as a workbook (対策計画.xlsx): a line per treatment, and what it all costs.</summary>
public static class PlanBook
{
    private static readonly string[] Columns = ["option", "col.what", "means", "col.for", "controls.which", "standard", "shownBy", "owner", "due", "cost", "state", "col.now", "col.expected", "acceptedWhy"];

    private static readonly double[] Widths = [8, 40, 10, 26, 16, 30, 26, 16, 14, 12, 12, 10, 26, 30];

    public static byte[] Write(PlanView plan, string company, DateOnly today)
    {
        var say = new Text(typeof(TreatmentText), Language.Japanese);
        var words = PlanWords.Of(say, say.Culture);
        var buffer = new MemoryStream();
        using (var book = new WorkbookWriter(buffer, new DocumentInfo(say["plan"], company, "Sonae", Dates.Begin(today)) { Edition = plan.View.Edition.Info.ShortTitle }))
        {
            var rows = plan.Findings.Treatments.Select(treatment => Row(treatment, plan, words)).ToList();
            book.Sheet(new SheetLayout(say["plan"], Widths)
            {
                FrozenRows = 1,
                Paper = PaperSize.A4,
                RepeatRows = "1:1",
                AutoFilter = $"A1:{CellName.Of(rows.Count + 1, Columns.Length - 1)}",
                HeaderText = company,
                FooterText = $"{plan.View.Edition.Info.ShortTitle}　{Dates.Japanese(today)}",
            }, [Columns.Select(column => OutCell.Text(say[column], CellStyle.Header)).ToArray(), .. rows]);
            book.Sheet(new SheetLayout(say["costs"], [14, 10, 16, 16]) { Paper = PaperSize.A4, Landscape = false }, Costs(plan.Findings.Costs, say));
        }
        return buffer.ToArray();
    }

    private static OutCell[] Row(TreatmentFinding treatment, PlanView plan, PlanWords words)
    {
        var (stored, edition) = (plan.Stored[treatment.Treatment.Id], plan.View.Edition);
        var risk = plan.Risk(treatment.Treatment.Row);
        return
        [
            OutCell.Text(treatment.Option.Label, CellStyle.Center), OutCell.Text(words.Title(treatment, plan.Findings), CellStyle.Wrap),
            OutCell.Text(string.Join('・', edition.Treatment.Means.Where(means => TreatmentOfRound.Words(stored.Means).Contains(means.Id)).Select(means => means.Label)), CellStyle.Center),
            OutCell.Text(treatment.Treatment.IsForAsset ? words.Target(treatment, plan.Findings) : "", CellStyle.Wrap),
            OutCell.Text(string.Join('・', edition.Controls.Controls.Where(control => treatment.Treatment.Controls.Contains(control.Id)).Select(control => control.No)), CellStyle.Wrap),
            OutCell.Text(stored.Standard, CellStyle.Wrap), OutCell.Text(stored.ShownBy, CellStyle.Wrap), OutCell.Text(words.Person(treatment, plan), CellStyle.Wrap),
            PlanWords.Day(treatment) is { } day ? OutCell.Date(day) : OutCell.Blank(CellStyle.Date), OutCell.NumberOrBlank(treatment.Treatment.Cost), OutCell.Text(words.State(treatment).Word, CellStyle.Center),
            OutCell.Text(risk is { Band: { } band, Value: { } value } ? $"{band.Label} {value.Value}" : "", CellStyle.Auto), OutCell.Text(words.Expected(treatment, plan), CellStyle.AutoText), OutCell.Text(treatment.Treatment.Acceptance?.Why, CellStyle.Wrap),
        ];
    }

    private static IEnumerable<IReadOnlyList<OutCell>> Costs(IReadOnlyList<CostFinding> costs, Text say)
    {
        yield return ((string[])["option", "costs.count", "costs.sum", "costs.untold"]).Select(column => OutCell.Text(say[column], CellStyle.Header)).ToArray();
        foreach (var cost in costs) yield return [OutCell.Text(cost.Option.Label, CellStyle.Wrap), OutCell.Number(cost.Treatments), OutCell.Number(cost.Sum), OutCell.Number(cost.Untold)];
        yield return [OutCell.Text(say["costs.all"], CellStyle.Strong), OutCell.Number(costs.Sum(cost => cost.Treatments)), OutCell.Number(costs.Sum(cost => cost.Sum)), OutCell.Number(costs.Sum(cost => cost.Untold))];
    }
}
