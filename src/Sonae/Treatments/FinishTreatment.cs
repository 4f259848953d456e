using Microsoft.EntityFrameworkCore;
using Sonae.Answers;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Guideline.Treatments;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>What the answer to a control shall become (null: stays); <c>Seen</c> is the version that was shown, 0 for none.</summary>
public sealed record AnswerStep(string Control, string? Option, int Seen);

/// <summary>An answer that somebody changed since it was shown, as it is now.</summary>
public sealed record AnswerClash(string Control, string? Option, string? By);

/// <summary>The outcome, with every answer that was changed meanwhile.</summary>
public sealed record FinishOutcome(TreatmentOutcome Outcome, IReadOnlyList<AnswerClash> Clashes);

/// <summary>Finishes a treatment and takes over the answers it was to raise, which were shown before: all of it or nothing.</summary>
public sealed class FinishTreatment(CompanyDb db, CurrentRound current, EditionShelf shelf, TimeProvider clock)
{
    public async Task<FinishOutcome> RunAsync(Guid id, IReadOnlyList<AnswerStep> steps, string? signedBy, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        if (await db.Facts<TreatmentOfRound>().FirstOrDefaultAsync(found => found.RoundId == round.Id && found.Id == id, stop) is not { } treatment) return Of(TreatmentOutcome.Missing);
        if (!round.IsOpen) return Of(TreatmentOutcome.Closed);
        var raised = steps.Where(step => step.Option is not null).ToList();
        var edition = shelf.Get(round.EditionId)!;
        if (raised.Any(step => edition.Controls.Controls.All(control => control.Id != step.Control) || edition.Controls.Options.All(option => option.Id != step.Option))) return Of(TreatmentOutcome.Missing);
        var answers = await AnswersAsync(round.Id, raised, stop);
        var clashes = raised.Where(step => answers.GetValueOrDefault(step.Control) is var now && now?.Option != step.Option && (now?.Version ?? 0) != step.Seen).ToList();
        if (clashes.Count > 0) return Of(TreatmentOutcome.Conflict, clashes.Select(step => Clash(step, answers)));
        foreach (var step in raised) Raise(step, answers, round.Id, treatment, signedBy);
        treatment.Move(TreatmentState.Done, Dates.Today(clock));
        treatment.Raise(Dates.Today(clock));
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateException)
        {
            // Somebody was a moment faster: theirs stands, and both are shown.
            db.ChangeTracker.Clear();
            var now = await AnswersAsync(round.Id, raised, stop);
            return Of(TreatmentOutcome.Conflict, raised.Where(step => (now.GetValueOrDefault(step.Control)?.Version ?? 0) != step.Seen).Select(step => Clash(step, now)));
        }
        return Of(TreatmentOutcome.Saved);
    }

    private void Raise(AnswerStep step, Dictionary<string, Answer> answers, Guid round, TreatmentOfRound treatment, string? signedBy)
    {
        if (!answers.TryGetValue(step.Control, out var answer)) db.Add(answer = new Answer(db.Company, round, Instrument.Controls, step.Control));
        if (answer.Option == step.Option) return;
        answer.Choose(step.Option);
        if (signedBy is not null) answer.Sign(signedBy);
        if (string.IsNullOrEmpty(answer.Evidence) && treatment.ShownBy.Length > 0) answer.Show(treatment.ShownBy);
    }

    private Task<Dictionary<string, Answer>> AnswersAsync(Guid round, IReadOnlyList<AnswerStep> steps, CancellationToken stop)
    {
        var controls = steps.Select(step => step.Control).ToList();
        return db.Facts<Answer>().Where(answer => answer.RoundId == round && answer.Instrument == Instrument.Controls && controls.Contains(answer.Item)).ToDictionaryAsync(answer => answer.Item, stop);
    }

    private static AnswerClash Clash(AnswerStep step, Dictionary<string, Answer> now) => new(step.Control, now.GetValueOrDefault(step.Control)?.Option, now.GetValueOrDefault(step.Control)?.AnsweredBy);

    private static FinishOutcome Of(TreatmentOutcome outcome, IEnumerable<AnswerClash>? clashes = null) => new(outcome, [.. clashes ?? []]);
}
