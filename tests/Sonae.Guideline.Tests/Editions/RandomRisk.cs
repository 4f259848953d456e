using CsCheck;
using Sonae.Guideline.Risks;
using static Sonae.Guideline.Tests.MiniEdition;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>Draws scales, table, thresholds, lifts and bands that partition what can be reached.</summary>
internal static class RandomRisk
{
    public static readonly IReadOnlyList<string> Flags = ["flag-1", "flag-2"];

    /// <summary>Any numbers; monotone ones never reward a worse state.</summary>
    public static Gen<RiskContent> Of(bool monotone) =>
        from attribute in Draw.Rising(0, 6, 1, 4)
        from lifts in Gen.Select(Draw.One(Flags), Gen.Int[0, 8], (flag, to) => new ImportanceLift(flag, to)).Array[0, 3]
        from more in Draw.Rising(0, 8, 0, 2)
        from threat in Draw.Rising(0, 9, 1, 5)
        from vulnerability in Draw.Rising(0, 9, 1, 5)
        from likelihood in Draw.Rising(0, 9, 1, 5)
        from cells in Gen.Int[0, likelihood.Length - 1].Array[threat.Length * vulnerability.Length]
        from thresholds in Thresholds(vulnerability, monotone)
        from none in Draw.One(vulnerability)
        let importance = attribute.Concat(lifts.Select(lift => lift.To)).Concat(more).Distinct().Order().ToArray()
        from bands in Bands(importance, likelihood)
        select new RiskContent(
            ScaleOf("attribute", attribute), ScaleOf("importance", importance), new ImportanceContent("importance-rule", ImportanceKind.Highest, lifts, Cites, Sure),
            ScaleOf("threat", threat), new MediumThreatContent("threat-rule", MediumThreatKind.Highest, Cites, Sure), ScaleOf("vulnerability", vulnerability),
            new VulnerabilityContent("vulnerability-rule", thresholds, none, Cites, Sure), ScaleOf("likelihood", likelihood),
            new LikelihoodContent("likelihood-table", Table(threat, vulnerability, likelihood, cells, monotone), Cites, Sure), bands);

    private static LikelihoodCell[] Table(int[] threat, int[] vulnerability, int[] likelihood, int[] drawn, bool monotone)
    {
        var cells = new List<LikelihoodCell>();
        for (var t = 0; t < threat.Length; t++)
            for (var v = 0; v < vulnerability.Length; v++)
            {
                var at = (t * vulnerability.Length) + v;
                if (monotone && t > 0) drawn[at] = Math.Max(drawn[at], drawn[at - vulnerability.Length]);
                if (monotone && v > 0) drawn[at] = Math.Max(drawn[at], drawn[at - 1]);
                cells.Add(new LikelihoodCell(threat[t], vulnerability[v], likelihood[drawn[at]]));
            }
        return [.. cells];
    }

    private static Gen<Threshold[]> Thresholds(int[] levels, bool monotone) =>
        from steps in Gen.Select(Gen.Int[0, 10], Gen.Bool).Array[0, 5]
        let ordered = steps.Append((0, false)).Distinct().OrderByDescending(step => step.Item1).ThenByDescending(step => step.Item2).ToArray()
        from drawn in Draw.One(levels).Array[ordered.Length]
        let chosen = monotone ? drawn.Order().ToArray() : drawn
        select ordered.Select((step, i) => new Threshold(chosen[i], step.Item1 / 10.0, step.Item2)).ToArray();

    private static Gen<RiskBand[]> Bands(int[] importance, int[] likelihood) =>
        from ranges in Ranges(importance.SelectMany(value => likelihood.Select(other => value * other)))
        select ranges.Select((range, i) => Band($"band-{i}", range.From, range.To)).Reverse().ToArray();

    /// <summary>Ranges, lowest first, of which every value lies in exactly one; some reach over values nobody can have.</summary>
    public static Gen<(int From, int To)[]> Ranges(IEnumerable<int> values)
    {
        var rising = values.Distinct().Order().ToArray();
        return Gen.Select(Gen.Bool.Array[rising.Length], Gen.Bool.Array[rising.Length], (cut, stretch) => Cut(rising, cut, stretch));
    }

    private static (int From, int To)[] Cut(int[] rising, bool[] cut, bool[] stretch)
    {
        var ranges = new List<(int From, int To)>();
        var from = 0;
        for (var i = 0; i < rising.Length; i++)
        {
            var last = i == rising.Length - 1;
            if (!last && !cut[i]) continue;
            ranges.Add((rising[from], last || !stretch[i] ? rising[i] : rising[i + 1] - 1));
            from = i + 1;
        }
        return [.. ranges];
    }
}
