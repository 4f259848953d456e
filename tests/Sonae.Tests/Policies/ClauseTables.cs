using System.Text;
using Sonae.Guideline.Editions;

namespace Sonae.Tests.Policies;

/// <summary>The tables of docs/ that follow from the edition: controls and their clauses, clauses and what brings them in.</summary>
public static class ClauseTables
{
    private const string Made = "\nMade from the edition by the tests (`SONAE_WRITE_TABLES=1`); not written by hand.\n";

    public static string ControlsAndClauses()
    {
        var edition = Drafted.Edition;
        var text = new StringBuilder("# Which clauses answer which control (対策 ↔ 条文)\n").Append(Made).Append("\n| No | Control | Text | Clauses |\n|---|---|---|---|\n");
        foreach (var control in edition.Controls.Controls)
        {
            var clauses = Drafted.Clauses().Where(clause => clause.Clause.Controls.Contains(control.Id)).Select(clause => $"{Number(clause.Policy)} `{clause.Clause.Id}`");
            text.Append(FormattableString.Invariant($"| {control.No} | `{control.Id}` | {control.Text} | {string.Join(", ", clauses)} |\n"));
        }
        return text.ToString();
    }

    public static string Tailoring()
    {
        var text = new StringBuilder("# What brings a clause in or keeps it out (条文の調整)\n").Append(Made)
            .Append("\nA clause is in while its condition holds; while the fact is untold it is in, with the case before it.\n\n| Policy | Section | Clause | In when | Out when |\n|---|---|---|---|---|\n");
        foreach (var (policy, section, clause, _) in Drafted.Clauses().Where(clause => clause.Clause.When != Condition.Always))
            text.Append(FormattableString.Invariant($"| {Number(policy)} | {section.Title} | `{clause.Id}` | {Words(clause.When)} | {Words(new Not(clause.When))} |\n"));
        return text.ToString();
    }

    private static string Number(string policy) => Drafted.Edition.Policies.Policies.Single(known => known.Id == policy).No.ToString("00", System.Globalization.CultureInfo.InvariantCulture);

    private static string Words(Condition when) => when switch
    {
        Not { Part: Not not } => Words(not.Part),
        Not { Part: All all } => string.Join(" or ", all.Parts.Select(part => Words(new Not(part)))),
        Not { Part: Any any } => string.Join(" and ", any.Parts.Select(part => Words(new Not(part)))),
        Not { Part: EmployeesAtLeast people } => FormattableString.Invariant($"fewer than {people.Count} people work there"),
        Not { Part: AnswerAtLeast answer } => $"control `{answer.Control}` is answered below “{Label(answer.Option)}”",
        Not { Part: BandAtLeast band } => $"no risk reaches “{Band(band.Band)}”",
        Not { Part: ProfileHas has } => $"`{has.Key}` is no",
        All all => string.Join(" and ", all.Parts.Select(Words)),
        Any any => string.Join(" or ", any.Parts.Select(Words)),
        EmployeesAtLeast people => FormattableString.Invariant($"{people.Count} or more people work there"),
        AnswerAtLeast answer => $"control `{answer.Control}` is answered “{Label(answer.Option)}” or better",
        BandAtLeast band => $"a risk reaches “{Band(band.Band)}”",
        ProfileHas has => $"`{has.Key}` is yes",
        _ => throw new NotSupportedException(when.ToString()),
    };

    private static string Label(string option) => Drafted.Edition.Controls.Options.Single(known => known.Id == option).Label;

    private static string Band(string band) => Drafted.Edition.Risk.Bands.Single(known => known.Id == band).Label;
}
