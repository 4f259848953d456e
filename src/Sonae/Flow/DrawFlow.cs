using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Guideline.Assets;
using Sonae.Rounds;

namespace Sonae.Flow;

/// <summary>What became of a change of a flow.</summary>
public enum FlowOutcome { Saved, Closed, Missing, Conflict, Full }

/// <summary>Starts, names, fills and removes the flows of work of the current round (業務フロー).</summary>
public sealed class DrawFlow(CompanyDb db, CurrentRound current, EditionShelf shelf, TimeProvider clock)
{
    /// <summary>The most flows one looks at in a round.</summary>
    public const int Most = 30;

    /// <summary>The number of the flow that was started last.</summary>
    public int LastNo { get; private set; }

    /// <summary>Starts a flow; with the id of a usual one its words are what it begins with.</summary>
    public async Task<FlowOutcome> StartAsync(string name, FlowExample? example, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        if (!round.IsOpen) return FlowOutcome.Closed;
        var numbers = await db.Facts<FlowOfRound>().Where(flow => flow.RoundId == round.Id).Select(flow => flow.No).ToListAsync(stop);
        if (numbers.Count >= Most) return FlowOutcome.Full;
        var flow = new FlowOfRound(db.Company, Guid.CreateVersion7(clock.GetUtcNow()), round.Id, LastNo = numbers.Append(0).Max() + 1);
        flow.Call(name);
        db.Add(flow);
        foreach (var step in example?.Steps ?? [])
        {
            var stage = new FlowStageOfRound(db.Company, flow.Id, step.Stage);
            stage.Say(FlowStep.Untold(step.Stage) with { What = step.What, Places = step.Places });
            db.Add(stage);
        }
        return await SavedAsync(stop);
    }

    public async Task<FlowOutcome> CallAsync(int no, string name, CancellationToken stop = default)
    {
        var (round, flow) = await FindAsync(no, stop);
        if (flow is null) return FlowOutcome.Missing;
        if (!round.IsOpen) return FlowOutcome.Closed;
        flow.Call(name);
        return await SavedAsync(stop);
    }

    public async Task<FlowOutcome> RemoveAsync(int no, CancellationToken stop = default)
    {
        var (round, flow) = await FindAsync(no, stop);
        if (flow is null) return FlowOutcome.Missing;
        if (!round.IsOpen) return FlowOutcome.Closed;
        db.RemoveRange(await db.Facts<FlowStageOfRound>().Where(stage => stage.FlowId == flow.Id).ToListAsync(stop));
        db.Remove(flow);
        return await SavedAsync(stop);
    }

    /// <summary>Says of a stage what a form says; <c>seen</c> is the version the form showed, 0 for none yet. Equal words are no conflict.</summary>
    public async Task<FlowOutcome> SayAsync(int no, FlowStep step, int? seen, CancellationToken stop = default)
    {
        var (round, flow) = await FindAsync(no, stop);
        if (flow is null || !shelf.Get(round.EditionId)!.Flow.Stages.Any(stage => stage.Id == step.Stage)) return FlowOutcome.Missing;
        if (!round.IsOpen) return FlowOutcome.Closed;
        var stored = await db.Facts<FlowStageOfRound>().FirstOrDefaultAsync(stage => stage.FlowId == flow.Id && stage.Stage == step.Stage, stop);
        if (stored is not null && IsEqual(stored, step)) return FlowOutcome.Saved;
        if (seen is { } version && version != (stored?.Version ?? 0)) return FlowOutcome.Conflict;
        if (stored is null) db.Add(stored = new FlowStageOfRound(db.Company, flow.Id, step.Stage));
        stored.Say(step);
        return await SavedAsync(stop);
    }

    private static bool IsEqual(FlowStageOfRound stored, FlowStep step)
    {
        var wanted = new FlowStageOfRound(stored.CompanyId, stored.FlowId, stored.Stage);
        wanted.Say(step);
        return (stored.What, stored.Places, stored.Harms, stored.Own) == (wanted.What, wanted.Places, wanted.Harms, wanted.Own);
    }

    private async Task<(RoundOfCompany Round, FlowOfRound? Flow)> FindAsync(int no, CancellationToken stop)
    {
        var round = await current.RunAsync(stop);
        return (round, await db.Facts<FlowOfRound>().FirstOrDefaultAsync(flow => flow.RoundId == round.Id && flow.No == no, stop));
    }

    private async Task<FlowOutcome> SavedAsync(CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return FlowOutcome.Saved;
        }
        catch (DbUpdateException)
        {
            // A colleague was a moment faster.
            db.ChangeTracker.Clear();
            return FlowOutcome.Conflict;
        }
    }
}
