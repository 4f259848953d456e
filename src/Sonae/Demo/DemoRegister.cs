using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Guideline.Assets;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Demo;

/// <summary>What people of the demo company write down of what they keep and of what threatens it.</summary>
public sealed class DemoRegister(CompanyDb db, TimeProvider clock)
{
    private int rows, flows;

    public async Task WriteAsync(DemoSitting sitting, CancellationToken stop)
    {
        if (sitting.Assets.Count + sitting.Threats.Count + sitting.Flows.Count == 0) return;
        var round = (await new CurrentRound(db).RunAsync(stop)).Id;
        foreach (var told in sitting.Assets)
        {
            var asset = new AssetOfRound(db.Company, Guid.CreateVersion7(clock.GetUtcNow()), round, ++rows);
            asset.Say(new Asset(rows, told.Name, told.Medium).Judge(told.Values[0], told.Values[1], told.Values[2]).Mark(told.Flags ?? []).Describe(Texts(told)));
            db.Add(asset);
        }
        foreach (var told in sitting.Threats)
        {
            var threat = new ThreatOfRound(db.Company, round, told.Id, told.Medium);
            threat.Judge(told.Level);
            threat.Remark(told.Note);
            db.Add(threat);
        }
        foreach (var told in sitting.Flows) Draw(told, round);
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

    // Registered on the day of the sitting, to be looked at again a year later.
    private List<AssetText> Texts(DemoAsset told)
    {
        var today = Dates.Today(clock);
        return [.. told.Texts.Select(text => new AssetText(text.Key, text.Value)), new("registered-on", Dates.Iso(today)), new("review-on", Dates.Iso(today.AddYears(1)))];
    }
}
