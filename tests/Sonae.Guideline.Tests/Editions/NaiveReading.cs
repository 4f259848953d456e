using System.Globalization;
using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>The contract's arithmetic written a second time, as plainly as it can be, sharing nothing with the rules.</summary>
internal sealed class NaiveReading
{
    private readonly SortedDictionary<string, string> lines = new(StringComparer.Ordinal);

    public static SortedDictionary<string, string> Of(Edition edition, Round round, DateOnly today)
    {
        var reading = new NaiveReading();
        reading.Put("Date", today);
        NaiveDiagnosis.Read(edition.Diagnosis, round, reading);
        var risks = NaiveRisks.Read(edition, round, reading);
        NaivePolicies.Read(edition, round, risks, reading);
        return reading.lines;
    }

    public void Put(string path, object? value) => lines[path] = value switch
    {
        null => "-",
        Item item => "#" + item.Id,
        decimal rate => Flat.Text((double)rate),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    public void Put(string path, IReadOnlyList<object> values)
    {
        Put(path, values.Count);
        for (var i = 0; i < values.Count; i++) Put($"{path}[{i}]", values[i]);
    }
}

/// <summary>How a set of controls is answered, counted one by one; the rate in decimals.</summary>
internal sealed class NaiveTally
{
    public int Items, Answered, Foreign, Done;

    public decimal Sum;

    public readonly List<string> Unanswered = [], NotFullyDone = [];

    public decimal? Rate => Answered - Foreign == 0 ? null : Sum / (Answered - Foreign);

    public static NaiveTally Of(Edition edition, IReadOnlyDictionary<string, string> answers, Func<Guideline.Controls.Control, bool> counts)
    {
        var tally = new NaiveTally();
        var best = edition.Controls.Options.Max(option => option.Weight)!.Value;
        foreach (var control in edition.Controls.Controls.Where(counts))
        {
            tally.Items += 1;
            if (!answers.ContainsKey(control.Id)) { tally.Unanswered.Add(control.Id); continue; }
            tally.Answered += 1;
            var weight = edition.Controls.Options.Single(option => option.Id == answers[control.Id]).Weight;
            if (weight is null) { tally.Foreign += 1; continue; }
            tally.Sum += (decimal)weight.Value;
            if (weight.Value == best) tally.Done += 1;
            else tally.NotFullyDone.Add(control.Id);
        }
        return tally;
    }
}
