using Microsoft.AspNetCore.Identity;
using Sonae.Accounts;
using Sonae.Answers;
using Sonae.Audit;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Companies;

/// <summary>What somebody tells to begin with: the company, and who they are.</summary>
public sealed record NewCompany(Profile Profile, string LoginName, string PersonName)
{
    /// <summary>The options chosen in the diagnosis before, by question; they begin the first round.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();
}

/// <summary>Starts a company: its first round, its first member (経営者) and what it told of itself, all or nothing.</summary>
public sealed class StartCompany(CompanyDb db, UserManager<Account> accounts, Actor actor, TimeProvider clock)
{
    /// <summary>The company's id; the caller has checked what was told and made the account ready to be added.</summary>
    public async Task<Guid> RunAsync(NewCompany told, Account owner, CancellationToken stop = default)
    {
        var (now, id) = (clock.GetUtcNow(), Guid.CreateVersion7(clock.GetUtcNow()));
        actor.Become(ActorKind.Account, owner.Id.ToString(), owner.Name);
        await db.EnterAsync(id, stop);
        var company = new Company(id, told.Profile.Name!, now);
        company.Describe(told.Profile.Form, told.Profile.Representative, told.Profile.RepresentativeTitle, told.Profile.Employees, told.Profile.Industry);
        db.Add(company);
        foreach (var (key, yes) in told.Profile.Has) db.Add(new CompanyValue(id, ValueKind.Has, key, YesNo.Of(yes)));
        db.Add(new Member(id, owner.Id, Role.Owner, owner.Name, now));
        var round = new RoundOfCompany(id, Guid.CreateVersion7(now), 1, EditionShelf.Default, Dates.Today(clock));
        db.Add(round);
        foreach (var (question, option) in told.Answers)
        {
            var answer = new Answer(id, round.Id, Instrument.Diagnosis, question);
            answer.Choose(option);
            db.Add(answer);
        }
        if (await accounts.FindByIdAsync(owner.Id.ToString()) is null) db.Add(owner);
        await db.SaveChangesAsync(stop);
        return id;
    }
}

/// <summary>Yes and no as they are stored.</summary>
public static class YesNo
{
    public static string Of(bool yes) => yes ? "yes" : "no";

    public static bool IsYes(string value) => value == "yes";
}
