using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Policies;

/// <summary>Which facts a condition asks for.</summary>
public static class ConditionNames
{
    public static IEnumerable<(InputKind Kind, string Key)> Of(Condition when) => when switch
    {
        All all => all.Parts.SelectMany(Of),
        Any any => any.Parts.SelectMany(Of),
        Not not => Of(not.Part),
        ProfileHas has => [(InputKind.Profile, has.Key)],
        EmployeesAtLeast => [(InputKind.Employees, "employees")],
        AnswerAtLeast answer => [(InputKind.Answer, answer.Control)],
        BandAtLeast band => [(InputKind.Band, band.Band)],
        _ => [],
    };

    /// <summary>By clause, what decides whether and how it stands: its section's condition, its own and those of its lines.</summary>
    public static ILookup<string, (InputKind Kind, string Key)> Of(PolicyClauses clauses) => (
        from section in clauses.Sections
        from unit in ClauseUnit.Of(section)
        from when in unit.Clauses.Select(clause => clause.When).Append(unit.When).Append(section.When)
        from name in Of(when)
        select (Id: unit.Id.Length > 0 ? unit.Id : section.Id, name)).Distinct().ToLookup(pair => pair.Id, pair => pair.name);
}
