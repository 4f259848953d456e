using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Guideline.Policies;
using Sonae.Office.Word;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Policies;

/// <summary>The policies as they follow today from a company's current round and from what it decided of their clauses.</summary>
public sealed record DraftView(RoundView View, IReadOnlyList<ClauseEdit> Edits, Language Language)
{
    public PolicyDraft Draft(PolicyFinding policy) =>
        DraftRule.Draft(View.Edition.Policies, View.Edition.Clauses[policy.Policy.Id], policy, View.Round.Profile, View.Findings.Conditions, Edits);

    /// <summary>The basic policy and the numbered ones, in their order.</summary>
    public IEnumerable<PolicyFinding> Policies => View.Findings.Policies.Prepend(Policy(BasicPolicy.Id)!);

    /// <summary>A policy's draft laid out as the document it becomes.</summary>
    public WordDocument Document(PolicyFinding policy, DateOnly date)
    {
        var document = new PolicyDocument(View.Edition, View.Round.Profile, date);
        return policy.Policy.Id == BasicPolicy.Id ? document.OfBasicPolicy(Draft(policy)) : document.Of(Draft(policy));
    }

    /// <summary>Every clause a policy may have, in or out, and by what.</summary>
    public IReadOnlyList<SectionFinding> Tailoring(string policy) => TailoringRule.Of(View.Edition.Clauses[policy], View.Findings.Conditions, Edits);

    public PolicyFinding? Policy(string id) => id == BasicPolicy.Id ? BasicPolicy.In(Language) : View.Findings.Policies.FirstOrDefault(policy => policy.Policy.Id == id);
}

/// <summary>Loads what a company's policies follow from.</summary>
public sealed class DraftsOfCompany(CompanyDb db, FindingsOfRound findings)
{
    public async Task<DraftView> RunAsync(Language language, CancellationToken stop = default)
    {
        var view = await findings.RunAsync(language, stop);
        var edits = await db.Facts<ClauseEditOfCompany>().AsNoTracking().OrderBy(edit => edit.Policy).ThenBy(edit => edit.Clause).ToListAsync(stop);
        return new DraftView(view, edits.ConvertAll(edit => edit.ToEdit()), language);
    }
}
