using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Demo;

/// <summary>Tells the story into the store: each sitting by its person at its time, so that answers, rounds and log are those of a company that did it.</summary>
public sealed class TellDemo(CompanyDb db, DemoStory story, EditionShelf shelf, ToldClock clock, DateOnly today)
{
    /// <summary>The subject of the line in the log that says the story was told to its end, and which.</summary>
    public const string Told = "demo";

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    private readonly DemoActs acts = new(db, clock, today);
    private readonly DemoRegister register = new(db, clock);
    private DemoPlan? plan;
    private readonly DemoPapers papers = new(db, shelf, clock);
    private readonly DemoPolicies policies = new(db, shelf);

    /// <summary>The caller has entered the company, and nothing is there of it.</summary>
    public async Task RunAsync(CancellationToken stop = default)
    {
        foreach (var sitting in story.Sittings)
        {
            clock.Set(Dates.Begin(today.AddDays(sitting.Day)) + sitting.At.ToTimeSpan());
            Sit(sitting);
            if (sitting.Founds) Found();
            foreach (var id in sitting.Joins) Join(story.People.Single(person => person.Id == id));
            await WorkAsync(sitting, stop);
        }
        db.Actor.Become(ActorKind.Program, "", "");
        db.Tell(Told, story.Mark);
        await db.SaveChangesAsync(stop);
    }

    private async Task WorkAsync(DemoSitting sitting, CancellationToken stop)
    {
        await acts.AnswerAsync(sitting, stop);
        acts.Plan(sitting);
        await acts.AskAsync(sitting, stop);
        await register.WriteAsync(sitting, stop);
        plan ??= new DemoPlan(db, acts, shelf.Get(EditionShelf.Default)!, clock, today);
        await plan.DecideAsync(sitting, stop);
        policies.Edit(sitting);
        if (sitting.By is { } by) acts.Member(by).See(clock.GetUtcNow(), Pause);
        await papers.TellAsync(sitting, stop);
        await db.SaveChangesAsync(stop);
        if (sitting.By is { } signer)
        {
            await papers.PutAsync(sitting, acts.Member(signer), stop);
            await papers.IssueAsync(sitting, acts.Member(signer), stop);
        }
        if (sitting.Closes) await new CloseRound(db, clock).RunAsync((await new CurrentRound(db).RunAsync(stop)).Id, stop);
        if (sitting.Opens) await new StartRound(db, shelf, clock).RunAsync(EditionShelf.Default, (await new CurrentRound(db).RunAsync(stop)).Id, stop);
    }

    private void Sit(DemoSitting sitting)
    {
        if (sitting.By is not { } by) db.Actor.Become(ActorKind.LinkHolder, acts.Link(sitting.Sheet!.Link).Id.ToString(), sitting.Sheet.Group);
        else db.Actor.Become(ActorKind.Account, acts.Account(by).ToString(), story.People.Single(person => person.Id == by).Name);
    }

    private void Found()
    {
        var (id, told) = (story.Id, story.Company);
        var company = new Company(id, told.Name, clock.GetUtcNow(), isDemo: true);
        company.Describe(told.Form, told.Representative, told.RepresentativeTitle, told.Employees, told.Industry);
        db.Add(company);
        foreach (var (key, yes) in told.Has) db.Add(new CompanyValue(id, ValueKind.Has, key, YesNo.Of(yes)));
        foreach (var (key, value) in told.Facts) db.Add(new CompanyValue(id, ValueKind.Fact, key, value));
        foreach (var (key, value) in told.Choices) db.Add(new CompanyValue(id, ValueKind.Choice, key, value));
        Join(story.People.First(person => person.Role == Role.Owner));
        db.Add(new RoundOfCompany(id, Guid.CreateVersion7(clock.GetUtcNow()), 1, EditionShelf.Default, Dates.Today(clock)));
    }

    // Without a login name nobody signs in as them, and they do not count as somebody who has registered.
    private void Join(DemoPerson person)
    {
        var account = new Account { Id = acts.Account(person.Id), UserName = null, Name = person.Name, CreatedAt = clock.GetUtcNow() };
        db.Add(account);
        acts.Add(person.Id, new Member(story.Id, account.Id, person.Role, person.Name, clock.GetUtcNow()));
    }
}
