using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Treatments;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Demo;

/// <summary>What people of the demo company decide against their risks, and how they get on with it.</summary>
public sealed class DemoPlan(CompanyDb db, DemoActs acts, Edition edition, TimeProvider clock, DateOnly today)
{
    private readonly Dictionary<string, TreatmentOfRound> treatments = [];

    public async Task DecideAsync(DemoSitting sitting, CancellationToken stop)
    {
        if (sitting.Treatments.Count > 0)
        {
            var round = (await new CurrentRound(db).RunAsync(stop)).Id;
            var rows = (await db.Facts<AssetOfRound>().Where(asset => asset.RoundId == round).OrderBy(asset => asset.No).Select(asset => new { asset.Id, asset.Name }).ToListAsync(stop)).ToLookup(asset => asset.Name, asset => asset.Id);
            foreach (var told in sitting.Treatments) db.Add(treatments[told.Id] = Of(told, round, told.Asset is { } asset ? rows[asset].First() : null));
        }
        foreach (var (id, state) in sitting.Treated) treatments[id].Move(state, Dates.Today(clock));
        foreach (var id in sitting.Raised) treatments[id].Raise(Dates.Today(clock));
    }

    private TreatmentOfRound Of(DemoTreatment told, Guid round, Guid? asset)
    {
        var measure = edition.Treatment.Measures.FirstOrDefault(measure => measure.Id == told.Measure);
        var treatment = new TreatmentOfRound(db.Company, Guid.CreateVersion7(clock.GetUtcNow()), round, asset, told.Asset ?? "");
        treatment.Decide(told.Option, told.Measure, told.Text ?? "", told.Controls ?? []);
        treatment.Reason(told.Factors ?? "", told.Causes ?? "", told.Methods ?? "", told.Means ?? measure?.Mean ?? "");
        treatment.Measured(told.Standard ?? measure?.DoneWhen ?? "", told.ShownBy ?? measure?.ShownBy ?? "");
        treatment.Plan(told.Owner is { } owner ? acts.Account(owner) : null, told.OwnerName ?? "", told.Due is { } due ? today.AddDays(due) : null, told.Cost);
        treatment.Expect(told.Importance, told.Likelihood);
        if (told.Accepted is { } accepted) treatment.Accept(accepted.By, accepted.Why, today.AddDays(accepted.Until));
        return treatment;
    }
}
