using System.Globalization;

namespace Sonae.Guideline.Policies;

/// <summary>Tells what has been said otherwise since a policy was issued and which clauses turn by it (発行後の変化); what turns nothing is left out.</summary>
public static class SinceIssueRule
{
    public static IReadOnlyList<SinceIssueFinding> Of(PolicyClauses clauses, PolicyInputs then, PolicyInputs now)
    {
        var (asked, turns) = (ConditionNames.Of(clauses), Turns(then, now));
        var changes = Conditions(then, now).Select(change => change with { Clauses = [.. turns.Where(turn => asked[turn.Clause].Contains((change.Kind, change.Key)))] })
            .Concat(Named(then, now)).Concat(Edits(then, now, turns)).ToList();
        // What nothing else explains has other words in the edition now.
        var told = changes.SelectMany(change => change.Clauses).Select(turn => turn.Clause).ToHashSet();
        changes.AddRange(turns.Where(turn => !told.Contains(turn.Clause)).Select(turn => new SinceIssueFinding(InputKind.Words, turn.Clause, null, null, [turn])));
        return changes.Where(change => change.Clauses.Count > 0 || change is { Kind: InputKind.Company, Key: "name" }).ToList();
    }

    private static List<TurnedClause> Turns(PolicyInputs then, PolicyInputs now) =>
    [
        .. now.Words.Where(clause => then.Words.GetValueOrDefault(clause.Key) != clause.Value)
            .Select(clause => new TurnedClause(clause.Key, then.Words.ContainsKey(clause.Key) ? ClauseTurn.Otherwise : ClauseTurn.In)),
        .. then.Words.Keys.Where(clause => !now.Words.ContainsKey(clause)).Select(clause => new TurnedClause(clause, ClauseTurn.Out)),
    ];

    private static IEnumerable<SinceIssueFinding> Conditions(PolicyInputs then, PolicyInputs now) =>
    [
        .. Changed(InputKind.Answer, then.Answers, now.Answers),
        .. Changed(InputKind.Profile, Text(then.Profile.Has), Text(now.Profile.Has)),
        .. Changed(InputKind.Employees, Employees(then), Employees(now)),
        .. Changed(InputKind.Band, Text(then.Conditions.BandsReached), Text(now.Conditions.BandsReached)),
    ];

    // A clause that stands in both and names what is filled in otherwise reads otherwise.
    private static IEnumerable<SinceIssueFinding> Named(PolicyInputs then, PolicyInputs now) =>
        Changed(InputKind.Fact, then.Profile.Facts, now.Profile.Facts).Concat(Changed(InputKind.Choice, then.Profile.Choices, now.Profile.Choices))
            .Concat(Changed(InputKind.Company, Company(then.Profile), Company(now.Profile)))
            .Select(change => change with
            {
                Clauses = [.. now.Words.Where(clause => then.Words.ContainsKey(clause.Key) && clause.Value.Contains($"{{{change.Key}}}", StringComparison.Ordinal))
                    .Select(clause => new TurnedClause(clause.Key, ClauseTurn.Otherwise))],
            });

    private static IEnumerable<SinceIssueFinding> Edits(PolicyInputs then, PolicyInputs now, List<TurnedClause> turns) =>
        Changed(InputKind.Edit, Said(then), Said(now)).Select(change => change with { From = null, To = null, Clauses = [.. turns.Where(turn => turn.Clause == change.Key)] });

    private static Dictionary<string, string> Said(PolicyInputs inputs) =>
        inputs.Edits.ToDictionary(edit => edit.Clause, edit => $"{edit.Use}|{edit.After}|{string.Join('|', (edit.Words ?? []).SelectMany(block => block.Text).Select(run => run.Value))}");

    private static Dictionary<string, string> Text<T>(IReadOnlyDictionary<string, T> values) => values.ToDictionary(pair => pair.Key, pair => Convert.ToString(pair.Value, CultureInfo.InvariantCulture)!);

    private static Dictionary<string, string> Employees(PolicyInputs inputs) =>
        inputs.Profile.Employees is { } people ? new() { ["employees"] = people.ToString(CultureInfo.InvariantCulture) } : [];

    private static Dictionary<string, string> Company(Profile profile) => new (string Key, string? Value)[]
    {
        ("name", profile.Name), ("representative", profile.Representative), ("representativeTitle", profile.RepresentativeTitle), ("industry", profile.Industry),
    }.Where(pair => pair.Value is { Length: > 0 }).ToDictionary(pair => pair.Key, pair => pair.Value!);

    private static IEnumerable<SinceIssueFinding> Changed(InputKind kind, IReadOnlyDictionary<string, string> then, IReadOnlyDictionary<string, string> now) =>
        then.Keys.Union(now.Keys).Where(key => then.GetValueOrDefault(key) != now.GetValueOrDefault(key))
            .Select(key => new SinceIssueFinding(kind, key, then.GetValueOrDefault(key), now.GetValueOrDefault(key), []));
}
