using Microsoft.EntityFrameworkCore;
using Sonae.Answers;
using Sonae.Database;
using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Basics;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Executive;
using Sonae.Guideline.Threats;
using Sonae.Guideline.Treatments;

namespace Sonae.Rounds;

/// <summary>Turns what is stored of a round into the round as the rules see it; an option the edition no longer has is left out.</summary>
public sealed class StoredFacts(CompanyDb db, ProfileOfCompany profiles)
{
    public async Task<Round> RunAsync(RoundOfCompany stored, List<Answer> answers, Edition edition, CancellationToken stop = default)
    {
        var diagnosis = Of(answers, Instrument.Diagnosis);
        var assets = await db.Facts<AssetOfRound>().AsNoTracking().Where(asset => asset.RoundId == stored.Id).OrderBy(asset => asset.No).ToListAsync(stop);
        return new Round(await profiles.RunAsync(stop), Options(diagnosis), Options(Of(answers, Instrument.Controls)), await ThreatsAsync(stored, edition, stop), assets.ConvertAll(asset => asset.ToAsset()))
        {
            Treatments = await TreatmentsAsync(stored, edition, assets, stop),
            Basics = Of(answers, Instrument.Basics).Where(answer => answer.Option is not null)
                .ToDictionary(answer => answer.Item, answer => new BasicsAnswer(answer.Option!, answer.LookedOn)),
            ActionNotes = Of(answers, Instrument.Executive).Where(answer => edition.Executive.States.Any(state => state.Id == answer.Option))
                .ToDictionary(answer => answer.Item, answer => new ActionAnswer(answer.Option!, answer.Note ?? "")),
            Reasons = diagnosis.Where(answer => answer.WhyNot is { Length: > 0 }).ToDictionary(answer => answer.Item, answer => new NotDoneReason(null, answer.WhyNot!)),
            Decided = diagnosis.Where(answer => answer.Note is { Length: > 0 }).ToDictionary(answer => answer.Item, answer => answer.Note!),
            Sheets = await SheetsAsync(stored, stop),
            Flows = await FlowsAsync(stored, stop),
        };
    }

    private async Task<List<RespondentSheet>> SheetsAsync(RoundOfCompany stored, CancellationToken stop)
    {
        var sheets = await db.Facts<Sheet>().AsNoTracking().Where(sheet => sheet.RoundId == stored.Id).ToListAsync(stop);
        if (sheets.Count == 0) return [];
        var ids = sheets.Select(sheet => sheet.Id).ToList();
        var given = (await db.Facts<Sonae.Answers.SheetAnswer>().AsNoTracking().Where(answer => ids.Contains(answer.SheetId)).ToListAsync(stop)).ToLookup(answer => answer.SheetId);
        return sheets.Select(sheet => new RespondentSheet(
            sheet.Id, sheet.Group, sheet.Name ?? "", given[sheet.Id].ToDictionary(answer => answer.Item, answer => answer.Option), sheet.HandedAt is not null)).ToList();
    }

    // Every threat of the edition is there, judged or not; the company's own come after them.
    private async Task<List<ThreatJudgement>> ThreatsAsync(RoundOfCompany stored, Edition edition, CancellationToken stop)
    {
        var judged = await db.Facts<ThreatOfRound>().AsNoTracking().Where(threat => threat.RoundId == stored.Id).ToListAsync(stop);
        var levels = judged.ToDictionary(threat => threat.Threat, threat => threat.Level);
        return [.. edition.Threats.Threats.Select(threat => new ThreatJudgement(threat.Medium, threat.Text, levels.GetValueOrDefault(threat.Id)) { Id = threat.Id }),
            .. judged.Where(threat => threat.Words is not null).OrderBy(threat => threat.Threat, StringComparer.Ordinal).Select(threat => new ThreatJudgement(threat.Medium, threat.Words!, threat.Level) { Id = threat.Threat })];
    }

    private async Task<List<WorkFlow>> FlowsAsync(RoundOfCompany stored, CancellationToken stop)
    {
        var flows = await db.Facts<FlowOfRound>().AsNoTracking().Where(flow => flow.RoundId == stored.Id).OrderBy(flow => flow.No).ToListAsync(stop);
        if (flows.Count == 0) return [];
        var ids = flows.Select(flow => flow.Id).ToList();
        var stages = (await db.Facts<FlowStageOfRound>().AsNoTracking().Where(stage => ids.Contains(stage.FlowId)).ToListAsync(stop)).ToLookup(stage => stage.FlowId, stage => stage.ToStep());
        return flows.ConvertAll(flow => new WorkFlow(flow.No, flow.Name, stages[flow.Id].ToList()));
    }

    private async Task<List<Treatment>> TreatmentsAsync(RoundOfCompany stored, Edition edition, List<AssetOfRound> assets, CancellationToken stop)
    {
        var treatments = await db.Facts<TreatmentOfRound>().AsNoTracking().Where(treatment => treatment.RoundId == stored.Id).ToListAsync(stop);
        if (treatments.Count == 0) return [];
        var rows = assets.ToDictionary(asset => asset.Id, asset => asset.No);
        return [.. treatments.Where(treatment => edition.Treatment.Options.Any(option => option.Id == treatment.Option)).OrderBy(treatment => treatment.Id)
            .Select(treatment => treatment.ToTreatment(treatment.AssetId is { } asset && rows.TryGetValue(asset, out var row) ? row : null))];
    }

    private static List<Answer> Of(List<Answer> answers, Instrument instrument) => answers.Where(answer => answer.Instrument == instrument).ToList();

    private static Dictionary<string, string> Options(List<Answer> answers) =>
        answers.Where(answer => answer.Option is not null).ToDictionary(answer => answer.Item, answer => answer.Option!);
}
