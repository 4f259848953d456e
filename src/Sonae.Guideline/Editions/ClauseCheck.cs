using Sonae.Guideline.Policies;

namespace Sonae.Guideline.Editions;

/// <summary>Whether clauses are marked well, know every fact they name, and leave no fact, choice or control out.</summary>
internal static class ClauseCheck
{
    /// <summary>Word cuts bookmark names at 40 characters, and "snc_" goes before the id.</summary>
    private const int LongestId = 36;

    private static readonly HashSet<string> CompanyKeys = ["name", "representative", "representativeTitle", "employees", "industry"];

    public static void Of(Edition edition, ProblemList problems)
    {
        var used = new HashSet<string>();
        var ids = new HashSet<string>();
        foreach (var text in edition.Clauses.Values)
            foreach (var section in text.Sections) Section(edition, text, section, ids, used, problems);
        foreach (var policy in edition.Policies.Policies)
        {
            Conditions(edition, "policies.json", policy.Id, policy.When, problems);
            if (!edition.Clauses.ContainsKey(policy.Id)) problems.Add("policies", "/" + policy.Id, "policy.text-missing", policy.Id);
        }
        NotUsed(edition, used, problems);
    }

    private static void Section(Edition edition, PolicyClauses text, PolicySection section, HashSet<string> ids, HashSet<string> used, ProblemList problems)
    {
        var file = "policies/" + text.Policy;
        Mark(file, section.Id, ids, problems);
        Conditions(edition, file, section.Id, section.When, problems);
        foreach (var clause in section.Clauses)
        {
            if (clause.Id.Length > 0) Mark(file, clause.Id, ids, problems);
            Conditions(edition, file, clause.Id, clause.When, problems);
            problems.Unknown(file, "/" + clause.Id, clause.Controls, ReferenceCheck.Ids(edition.Controls.Controls));
            used.UnionWith(clause.Controls.Select(control => "control " + control));
            foreach (var run in clause.Text.Concat(clause.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell))) Run(edition, file, clause.Id, run, used, problems);
        }
    }

    private static void Mark(string file, string id, HashSet<string> ids, ProblemList problems)
    {
        if (id.Length > LongestId) problems.Add(file, "/" + id, "clause.id-long", id);
        if (!ids.Add(id)) problems.Add(file, "/" + id, "id.twice", id);
    }

    private static void Run(Edition edition, string file, string clause, Inline run, HashSet<string> used, ProblemList problems)
    {
        var known = run.Kind switch
        {
            InlineKind.Fact => edition.Policies.Facts.Any(fact => fact.Id == run.Value),
            InlineKind.Choice => edition.Policies.Choices.Any(choice => choice.Id == run.Value),
            InlineKind.Company => CompanyKeys.Contains(run.Value),
            _ => !run.Value.Contains("{{", StringComparison.Ordinal),
        };
        if (!known) problems.Add(file, "/" + clause, "placeholder.unknown", run.Value);
        if (run.Kind is InlineKind.Fact or InlineKind.Choice) used.Add(run.Kind + " " + run.Value);
    }

    private static void Conditions(Edition edition, string file, string id, Condition when, ProblemList problems)
    {
        foreach (var part in Parts(when))
            if (part switch
            {
                AnswerAtLeast answer => edition.Controls.Controls.All(control => control.Id != answer.Control)
                    || !edition.Controls.Options.Any(option => option.Id == answer.Option && option.Weight is not null),
                BandAtLeast band => edition.Risk.Bands.All(known => known.Id != band.Band),
                ProfileHas has => !ProfileKeys.YesNo.Contains(has.Key),
                _ => false,
            }) problems.Add(file, "/" + id, "condition.unknown", part.ToString());
    }

    private static IEnumerable<Condition> Parts(Condition when) => when switch
    {
        All all => all.Parts.SelectMany(Parts),
        Any any => any.Parts.SelectMany(Parts),
        Not not => Parts(not.Part),
        _ => [when],
    };

    private static void NotUsed(Edition edition, HashSet<string> used, ProblemList problems)
    {
        if (edition.Clauses.Count == 0) return;
        foreach (var fact in edition.Policies.Facts) if (!used.Contains("Fact " + fact.Id)) problems.Add("policies.json", "/facts", "fact.unused", fact.Id);
        foreach (var choice in edition.Policies.Choices) if (!used.Contains("Choice " + choice.Id)) problems.Add("policies.json", "/choices", "choice.unused", choice.Id);
        foreach (var control in edition.Controls.Controls) if (!used.Contains("control " + control.Id)) problems.Add("controls.json", "/controls", "control.unanswered", control.Id);
        var measured = edition.Treatment.Measures.SelectMany(measure => measure.Controls).ToHashSet();
        foreach (var control in edition.Controls.Controls) if (!measured.Contains(control.Id)) problems.Add("treatment.json", "/measures", "control.unmeasured", control.Id);
    }
}
