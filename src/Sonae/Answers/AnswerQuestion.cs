using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Guideline.Editions;
using Sonae.Rounds;

namespace Sonae.Answers;

/// <summary>What somebody wants an answer to be; what is null stays as it is. <c>Seen</c> is the version their page showed, 0 for none yet.</summary>
public sealed record AnswerChange(Instrument Instrument, string Item, string? Option = null, string? Note = null, string? WhyNot = null, DateOnly? LookedOn = null, int? Seen = null, string? Evidence = null, string? AnsweredBy = null);

/// <summary>What became of it: saved, not an answer of this edition, the round is closed, or somebody else changed it meanwhile.</summary>
public enum AnswerOutcome { Saved, Unknown, Closed, Conflict }

/// <summary>The outcome, with the answer as it is stored now.</summary>
public sealed record AnswerResult(AnswerOutcome Outcome, Answer? Stored);

/// <summary>Makes one answer of the current round what somebody decided; equal values are no conflict.</summary>
public sealed class AnswerQuestion(CompanyDb db, CurrentRound current, EditionShelf shelf)
{
    public async Task<AnswerResult> RunAsync(AnswerChange change, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        if (!round.IsOpen) return new(AnswerOutcome.Closed, null);
        if (!Exists(shelf.Get(round.EditionId)!, change)) return new(AnswerOutcome.Unknown, null);
        var answer = await db.Facts<Answer>().FirstOrDefaultAsync(found => found.RoundId == round.Id && found.Instrument == change.Instrument && found.Item == change.Item, stop);
        if (answer is not null && IsEqual(answer, change)) return new(AnswerOutcome.Saved, answer);
        if (change.Seen is { } seen && seen != (answer?.Version ?? 0)) return new(AnswerOutcome.Conflict, answer);
        if (answer is null) db.Add(answer = new Answer(db.Company, round.Id, change.Instrument, change.Item));
        Apply(answer, change);
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateException)
        {
            // Somebody was a moment faster: theirs stands, and both are shown.
            db.ChangeTracker.Clear();
            return new(AnswerOutcome.Conflict, await db.Facts<Answer>().FirstOrDefaultAsync(found => found.RoundId == round.Id && found.Instrument == change.Instrument && found.Item == change.Item, stop));
        }
        return new(AnswerOutcome.Saved, answer);
    }

    private static bool Exists(Edition edition, AnswerChange change) => change.Instrument switch
    {
        Instrument.Basics => Has(edition.Basics.Rules.Select(rule => rule.Id), edition.Basics.Answers.Select(answer => answer.Id), change),
        Instrument.Diagnosis => Has(edition.Diagnosis.Questions.Select(question => question.Id), edition.Diagnosis.Options.Select(option => option.Id), change),
        Instrument.Executive => edition.Executive.Actions.Any(action => action.Id == change.Item),
        Instrument.Controls => Has(edition.Controls.Controls.Select(control => control.Id), edition.Controls.Options.Select(option => option.Id), change),
        _ => throw new InvalidOperationException($"{change.Instrument} has no items."),
    };

    private static bool Has(IEnumerable<string> items, IEnumerable<string> options, AnswerChange change) =>
        items.Contains(change.Item) && (change.Option is null || options.Contains(change.Option));

    private static bool IsEqual(Answer answer, AnswerChange change) =>
        (change.Option ?? answer.Option) == answer.Option && (change.Note ?? answer.Note) == answer.Note
        && (change.WhyNot ?? answer.WhyNot) == answer.WhyNot && (change.LookedOn ?? answer.LookedOn) == answer.LookedOn
        && (change.Evidence ?? answer.Evidence) == answer.Evidence && (change.Option is not null || (change.AnsweredBy ?? answer.AnsweredBy) == answer.AnsweredBy);

    private static void Apply(Answer answer, AnswerChange change)
    {
        if (change.Option is not null) answer.Choose(change.Option);
        if (change.Note is not null) answer.Remark(change.Note);
        if (change.WhyNot is not null) answer.Explain(change.WhyNot);
        if (change.LookedOn is not null) answer.Look(change.LookedOn);
        if (change.Evidence is not null) answer.Show(change.Evidence);
        if (change.AnsweredBy is not null) answer.Sign(change.AnsweredBy);
    }
}
