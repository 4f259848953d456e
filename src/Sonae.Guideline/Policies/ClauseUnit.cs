using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Policies;

/// <summary>A paragraph, list item or table of a clause (項の一段), without a name of its own.</summary>
public sealed record ClauseBlock(ClauseKind Kind, IReadOnlyList<Inline> Text, IReadOnlyList<ClauseRow> Rows);

/// <summary>A marked clause with the unmarked lines below it (項のまとまり): what a company rewords, leaves out or adds as one.</summary>
public sealed record ClauseUnit(string Id, Condition When, IReadOnlyList<Clause> Clauses)
{
    /// <summary>Its plain words in the edition's own language, in whatever language it is read: what a rewording is compared with.</summary>
    public string OriginalWords => PlainWords.Of(Clauses.Select(clause => clause.Original ?? clause));

    public IReadOnlyList<string> Controls => [.. Clauses.SelectMany(clause => clause.Controls).Distinct()];

    /// <summary>A section's units, in order.</summary>
    public static IReadOnlyList<ClauseUnit> Of(PolicySection section)
    {
        var units = new List<ClauseUnit>();
        foreach (var clause in section.Clauses)
        {
            if (clause.Id.Length > 0 || units.Count == 0) units.Add(new ClauseUnit(clause.Id, clause.When, [clause]));
            else units[^1] = units[^1] with { Clauses = [.. units[^1].Clauses, clause] };
        }
        return units;
    }
}
