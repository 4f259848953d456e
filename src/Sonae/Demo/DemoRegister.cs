using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Guideline.Assets;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Demo;

/// <summary>What people of the demo company write down of what they keep and of what threatens it, and what they find changed a year later.</summary>
public sealed class DemoRegister(CompanyDb db, TimeProvider clock)
{
    private const string ReviewOn = "review-on";

    private int rows, flows;

    public async Task WriteAsync(DemoSitting sitting, CancellationToken stop)
    {
        if (sitting.Assets.Count + sitting.Removes.Count + sitting.Threats.Count + sitting.Flows.Count == 0 && !sitting.LooksOver) return;
        var round = (await new CurrentRound(db).RunAsync(stop)).Id;
        if (sitting.LooksOver) await LookOverAsync(round, stop);
        foreach (var told in sitting.Removes) db.Remove(await FindAsync(round, told.Name, told.Medium, stop));
        foreach (var told in sitting.Assets) await WriteAsync(round, told, stop);
        foreach (var told in sitting.Threats) await JudgeAsync(round, told, stop);
        foreach (var told in sitting.Flows) Draw(told, round);
    }

    private async Task WriteAsync(Guid round, DemoAsset told, CancellationToken stop)
    {
        var asset = told.Was is { } medium ? await FindAsync(round, told.Name, medium, stop) : new AssetOfRound(db.Company, Guid.CreateVersion7(clock.GetUtcNow()), round, ++rows);
        asset.Say(new Asset(asset.No, told.Name, told.Medium).Judge(told.Values[0], told.Values[1], told.Values[2]).Mark(told.Flags ?? []).Describe(Texts(told)));
        if (told.Was is null) db.Add(asset);
    }

    // Every row stands, and is to be looked at again in a year.
    private async Task LookOverAsync(Guid round, CancellationToken stop)
    {
        foreach (var asset in await db.Facts<AssetOfRound>().Where(asset => asset.RoundId == round).ToListAsync(stop))
        {
            var row = asset.ToAsset();
            asset.Say(row.Describe([.. row.Texts.Where(text => text.Column != ReviewOn), new(ReviewOn, Dates.Iso(Dates.Today(clock).AddYears(1)))]));
        }
    }

    private void Draw(DemoFlow told, Guid round)
    {
        var flow = new FlowOfRound(db.Company, Guid.CreateVersion7(clock.GetUtcNow()), round, ++flows);
        flow.Call(told.Name);
        db.Add(flow);
        foreach (var (id, said) in told.Stages)
        {
            var stage = new FlowStageOfRound(db.Company, flow.Id, id);
            stage.Say(new FlowStep(id, said.What, said.Places, said.Harms, said.Own ?? new Dictionary<string, string>()));
            db.Add(stage);
        }
    }

    private async Task JudgeAsync(Guid round, DemoThreat told, CancellationToken stop)
    {
        var threat = await db.FindAsync<ThreatOfRound>([db.Company, round, told.Id], stop);
        if (threat is null) db.Add(threat = new ThreatOfRound(db.Company, round, told.Id, told.Medium));
        if (told.Words is { } words) threat.Word(words);
        threat.Judge(told.Level);
        threat.Remark(told.Note);
    }

    private Task<AssetOfRound> FindAsync(Guid round, string name, string medium, CancellationToken stop) =>
        db.Facts<AssetOfRound>().SingleAsync(asset => asset.RoundId == round && asset.Name == name && asset.Medium == medium, stop);

    // Registered on the day of the sitting, to be looked at again a year later.
    private List<AssetText> Texts(DemoAsset told)
    {
        var today = Dates.Today(clock);
        return [.. told.Texts.Select(text => new AssetText(text.Key, text.Value)), new("registered-on", Dates.Iso(today)), new(ReviewOn, Dates.Iso(today.AddYears(1)))];
    }
}
