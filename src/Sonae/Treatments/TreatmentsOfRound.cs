using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Guideline.Risks;
using Sonae.Guideline.Treatments;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>The treatments of the current round beside its risks, as they are stored and as the rules see them, and who could do them.</summary>
public sealed record PlanView(RoundView View, TreatmentFindings Findings, IReadOnlyDictionary<Guid, TreatmentOfRound> Stored, IReadOnlyList<Member> Members)
{
    public TreatmentFinding? Find(Guid id) => Findings.Treatments.FirstOrDefault(treatment => treatment.Treatment.Id == id);

    public RiskFinding? Risk(int? row) => Findings.Risk(row);

    /// <summary>The name of whoever does it; empty when nobody is named.</summary>
    public string Owner(TreatmentFinding finding) => finding.Treatment.OwnerName.Length > 0 ? finding.Treatment.OwnerName
        : Members.FirstOrDefault(member => member.AccountId == finding.Treatment.Owner)?.Name ?? "";
}

/// <summary>Loads the treatments of the current round.</summary>
public sealed class TreatmentsOfRound(CompanyDb db, FindingsOfRound rounds)
{
    public async Task<PlanView> RunAsync(Language language, CancellationToken stop = default)
    {
        var view = await rounds.RunAsync(language, stop);
        var stored = await db.Facts<TreatmentOfRound>().AsNoTracking().Where(treatment => treatment.RoundId == view.Stored.Id).ToDictionaryAsync(treatment => treatment.Id, stop);
        var members = await db.Facts<Member>().AsNoTracking().Where(member => member.Role != Role.Reader).OrderBy(member => member.JoinedAt).ToListAsync(stop);
        return new PlanView(view, TreatmentRule.Of(view.Edition, view.Round, view.Findings), stored, members);
    }
}
