using Microsoft.EntityFrameworkCore;
using Sonae.Answers;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Words;

namespace Sonae.Rounds;

/// <summary>A round of a company as the rules see it, with what follows from it today.</summary>
public sealed record RoundView(RoundOfCompany Stored, Edition Edition, Round Round, Findings Findings);

/// <summary>Loads a round of the entered company and asks the rules what follows; the only one that loads a whole round.</summary>
public sealed class FindingsOfRound(CompanyDb db, CurrentRound current, EditionShelf shelf, TimeProvider clock)
{
    /// <summary>The round with this id, else the current one; null when the company has no such round.</summary>
    public async Task<RoundView?> RunAsync(Language language, Guid? id = null, CancellationToken stop = default)
    {
        var stored = id is null ? await current.RunAsync(stop) : await db.Facts<RoundOfCompany>().FirstOrDefaultAsync(round => round.Id == id, stop);
        if (stored is null) return null;
        var edition = shelf.Get(stored.EditionId, language) ?? throw new InvalidOperationException($"The edition {stored.EditionId} of a round is not on the shelf.");
        var round = await LoadAsync(stored, stop);
        return new RoundView(stored, edition, round, Findings.Of(edition, round, Dates.Today(clock)));
    }

    private async Task<Round> LoadAsync(RoundOfCompany stored, CancellationToken stop)
    {
        var answers = await db.Facts<Answer>().AsNoTracking().Where(answer => answer.RoundId == stored.Id).ToListAsync(stop);
        return new Round(await ProfileAsync(stop), Options(answers, Instrument.Diagnosis), Options(answers, Instrument.Controls), [], []);
    }

    private async Task<Profile> ProfileAsync(CancellationToken stop)
    {
        var company = await db.Facts<Company>().AsNoTracking().FirstAsync(stop);
        var values = await db.Facts<CompanyValue>().AsNoTracking().ToListAsync(stop);
        return new Profile
        {
            Name = company.Name,
            Form = company.Form,
            Representative = company.Representative,
            RepresentativeTitle = company.RepresentativeTitle,
            Employees = company.Employees,
            Industry = company.Industry,
            Has = Of(values, ValueKind.Has).ToDictionary(value => value.Key, value => YesNo.IsYes(value.Value)),
            Facts = Of(values, ValueKind.Fact).ToDictionary(value => value.Key, value => value.Value),
            Choices = Of(values, ValueKind.Choice).ToDictionary(value => value.Key, value => value.Value),
        };
    }

    private static IEnumerable<CompanyValue> Of(List<CompanyValue> values, ValueKind kind) => values.Where(value => value.Kind == kind);

    private static Dictionary<string, string> Options(List<Answer> answers, Instrument instrument) =>
        answers.Where(answer => answer.Instrument == instrument && answer.Option is not null).ToDictionary(answer => answer.Item, answer => answer.Option!);
}
