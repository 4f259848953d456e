namespace Sonae.Tests.Policies;

/// <summary>The tables in docs/ are what the edition says; SONAE_WRITE_TABLES=1 writes them anew.</summary>
public sealed class ClauseTableTests
{
    [Fact]
    public void Every_control_is_answered_by_a_clause()
    {
        var answered = Drafted.Clauses().SelectMany(clause => clause.Clause.Controls).ToHashSet();
        Assert.Equal(55, Drafted.Edition.Controls.Controls.Count);
        Assert.All(Drafted.Edition.Controls.Controls, control => Assert.Contains(control.Id, answered));
    }

    [Fact]
    public void Controls_and_clauses_have_not_drifted() => NotDrifted("controls-clauses.md", ClauseTables.ControlsAndClauses());

    [Fact]
    public void Tailoring_has_not_drifted() => NotDrifted("tailoring.md", ClauseTables.Tailoring());

    [Fact]
    public void Every_condition_stands_in_the_tailoring_table()
    {
        var table = ClauseTables.Tailoring();
        Assert.All(TailoringTests.Conditional.Select(row => row.Data).Where(id => Drafted.Clauses().Any(clause => clause.Clause.Id == id)),
            id => Assert.Contains($"`{id}`", table, StringComparison.Ordinal));
    }

    private static void NotDrifted(string name, string now)
    {
        var path = Path.Combine(Repository.Root, "docs", name);
        if (Environment.GetEnvironmentVariable("SONAE_WRITE_TABLES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, now);
        }
        Assert.True(File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == now, $"docs/{name} is not what the edition says: run the tests once with SONAE_WRITE_TABLES=1");
    }
}
