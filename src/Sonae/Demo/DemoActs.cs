using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sonae.Answers;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Links;
using Sonae.Rounds;
using Sonae.Tasks;
using Sonae.Words;

namespace Sonae.Demo;

/// <summary>What people of the demo company do: answering, planning, asking others; and who and what their short names in the story mean.</summary>
public sealed class DemoActs(CompanyDb db, TimeProvider clock, DateOnly today)
{
    private readonly Dictionary<string, Guid> accounts = [];
    private readonly Dictionary<string, Member> members = [];
    private readonly Dictionary<string, TaskOfCompany> tasks = [];
    private readonly Dictionary<string, Link> links = [];

    public Guid Account(string person) => accounts.TryGetValue(person, out var known) ? known : accounts[person] = New();

    public Member Member(string person) => members[person];

    public Link Link(string link) => links[link];

    public void Add(string person, Member member) => db.Add(members[person] = member);

    /// <summary>Options chosen, words written and rules looked at.</summary>
    public async Task AnswerAsync(DemoSitting sitting, CancellationToken stop)
    {
        foreach (var (instrument, options) in sitting.Chosen)
            foreach (var (option, items) in options)
                foreach (var item in items) (await AnswerAsync(instrument, item, stop)).Choose(option);
        foreach (var (key, words) in sitting.Said)
        {
            var answer = await AnswerAsync(Enum.Parse<Instrument>(key.Split('/')[0], ignoreCase: true), key.Split('/')[1], stop);
            if (words.Note is { } note) answer.Remark(note);
            if (words.WhyNot is { } why) answer.Explain(why);
        }
        foreach (var rule in sitting.Looked) (await AnswerAsync(Instrument.Basics, rule, stop)).Look(Dates.Today(clock));
    }

    public void Plan(DemoSitting sitting)
    {
        foreach (var told in sitting.Tasks)
        {
            var task = new TaskOfCompany(db.Company, New(), told.Title, clock.GetUtcNow());
            task.Plan(told.Title, today.AddDays(told.Due), told.Owner is { } owner ? Account(owner) : null);
            task.ComeFrom(told.Source);
            db.Add(tasks[told.Id] = task);
        }
        foreach (var id in sitting.Finishes) tasks[id].Finish(Dates.Today(clock));
    }

    /// <summary>Links made for others to answer by, and a sheet that came back.</summary>
    public async Task AskAsync(DemoSitting sitting, CancellationToken stop)
    {
        if (sitting.Links.Count == 0 && sitting.Sheet is null) return;
        var (round, now) = (await new CurrentRound(db).RunAsync(stop), clock.GetUtcNow());
        foreach (var told in sitting.Links)
        {
            // Nobody holds the token that this would be the hash of.
            var link = new Link(db.Company, New(), LinkPurpose.Respond, RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes), now, now.AddDays(told.Days));
            link.Ask(round.Id, told.Label);
            if (told.Revoked) link.Revoke(now);
            db.Add(links[told.Id] = link);
        }
        if (sitting.Sheet is { } sheet) Fill(sheet, round.Id, now);
    }

    private void Fill(DemoSheet told, Guid round, DateTimeOffset now)
    {
        var sheet = new Sheet(db.Company, New(), round, told.Group, told.Name, now, Link(told.Link).Id);
        foreach (var (option, items) in told.Answers)
            foreach (var item in items) db.Add(new SheetAnswer(db.Company, sheet.Id, item, option));
        if (told.Handed) sheet.HandIn(now);
        db.Add(sheet);
    }

    private async Task<Answer> AnswerAsync(Instrument instrument, string item, CancellationToken stop)
    {
        // A round begins in the same save as the first sitting, so what is not yet saved counts too.
        var round = db.Set<RoundOfCompany>().Local.FirstOrDefault(open => open.IsOpen) ?? await new CurrentRound(db).RunAsync(stop);
        if (await db.FindAsync<Answer>([db.Company, round.Id, instrument, item], stop) is { } known) return known;
        var answer = new Answer(db.Company, round.Id, instrument, item);
        db.Add(answer);
        return answer;
    }

    private Guid New() => Guid.CreateVersion7(clock.GetUtcNow());
}
