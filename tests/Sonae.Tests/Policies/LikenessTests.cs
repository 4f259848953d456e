using System.Text.RegularExpressions;

namespace Sonae.Tests.Policies;

/// <summary>No two clauses say the same in other names: shared runs of three characters, placeholders and names taken out.</summary>
public sealed partial class LikenessTests(ITestOutputHelper output)
{
    // Looked at: the likest honest pairs (the same duty for many and for a shop of one, the two clocks of a leak) end at 0.38; a copy with other names begins at 0.5.
    private const double TooLike = 0.45;

    // The two empty forms of one contract have the same headings on purpose.
    private static readonly (string, string) Forms = ("nda_annex1_table", "nda_annex2_table");

    private const int Shown = 12, ShortestWords = 20;

    [Fact]
    public void No_two_clauses_are_alike_in_more_than_names()
    {
        var clauses = Drafted.Clauses().Select(clause => (clause.Clause.Id, Runs: Runs(clause.Words))).Where(clause => clause.Runs.Count >= ShortestWords).ToList();
        var pairs = new List<(double Likeness, string A, string B)>();
        for (var i = 0; i < clauses.Count; i++)
            for (var j = i + 1; j < clauses.Count; j++)
                pairs.Add((Likeness(clauses[i].Runs, clauses[j].Runs), clauses[i].Id, clauses[j].Id));
        foreach (var pair in pairs.OrderByDescending(pair => pair.Likeness).Take(Shown)) output.WriteLine($"{pair.Likeness:0.00} {pair.A} {pair.B}");
        Assert.Empty(pairs.Where(pair => pair.Likeness >= TooLike && (pair.A, pair.B) != Forms));
    }

    [Fact]
    public void A_clause_with_other_names_would_be_noticed() => Assert.InRange(
        Likeness(Runs("システム管理者は、月1回、更新の止まっている機器がないかを確かめ、{log_targets}の記録に残す。"), Runs("教育責任者は、年2回、更新の止まっている機器がないかを確かめ、「点検表」の記録に残す。")), TooLike, 1);

    private static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        var both = a.Count < b.Count ? a.Count(b.Contains) : b.Count(a.Contains);
        return (double)both / (a.Count + b.Count - both);
    }

    private static HashSet<string> Runs(string words)
    {
        var bare = Names().Replace(words, "");
        return Enumerable.Range(0, Math.Max(0, bare.Length - 2)).Select(at => bare.Substring(at, 3)).ToHashSet();
    }

    [GeneratedRegex(@"\{[a-zA-Z0-9_]+\}|「[^」]*」|情報セキュリティ責任者|システム管理者|部門責任者|点検責任者|教育責任者|インシデント対応責任者|事務取扱責任者|事務取扱担当者|管理責任者|委託管理の担当者|開発責任者|代表者|従業員|[0-9０-９]+|[（）、。・\s]")]
    private static partial Regex Names();
}
