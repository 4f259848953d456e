using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Office;
using Sonae.Office.Word;
using Sonae.Policies;
using Sonae.Policies.Issuing;
using Sonae.Policies.Replacing;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Demo;

/// <summary>What people of the demo company put into their policies, ask to be issued and approve, by the same use cases as everybody.</summary>
public sealed class DemoPapers(CompanyDb db, EditionShelf shelf, TimeProvider clock)
{
    private readonly DraftsOfCompany drafts = new(db, new FindingsOfRound(db, new CurrentRound(db), new StoredFacts(db, new ProfileOfCompany(db)), new KeptRounds(), shelf, clock));
    private readonly FreezePolicy freeze = new(shelf);

    public async Task TellAsync(DemoSitting sitting, CancellationToken stop)
    {
        foreach (var (key, value) in sitting.Facts)
            (await db.Facts<CompanyValue>().FirstAsync(known => known.Kind == ValueKind.Fact && known.Key == key, stop)).Become(value);
    }

    /// <summary>Their own document in the place of one of ours, as they would hand it in.</summary>
    public async Task PutAsync(DemoSitting sitting, Member by, CancellationToken stop)
    {
        if (sitting.Puts is not { } told) return;
        var company = await db.Facts<Company>().FirstAsync(stop);
        using var file = new MemoryStream();
        WordWriter.Write(new WordDocument(new DocumentInfo(told.Title, company.Name, company.Name, clock.GetUtcNow()),
            [new TitleBlock(told.Title, company.Name), .. told.Paragraphs.Select(text => new NumberedClause(1, text))]), file);
        var revised = Dates.Today(clock).AddDays(told.Revised - sitting.Day);
        await new ReplacePolicy(db, clock).PutAsync(told.Policy, new OwnForm(told.Policy, told.Title, Dates.Japanese(revised)), file.ToArray(), $"{told.Title}.docx", by, stop);
    }

    public async Task IssueAsync(DemoSitting sitting, Member by, CancellationToken stop)
    {
        if (sitting is { Asks: null, Approves: false }) return;
        var signers = await new SignersOfCompany(db).RunAsync(stop);
        if (sitting.Asks is { } told)
        {
            var (view, ask) = (await drafts.RunAsync(Language.Japanese, stop), new AskIssue(db, freeze, clock));
            foreach (var policy in told.Policies) await ask.RunAsync(view, policy, new IssueWish(Dates.Today(clock), told.Note, DespiteOpen: false), by, signers, stop);
        }
        if (!sitting.Approves) return;
        var approve = new ApproveIssue(db, freeze, clock);
        foreach (var issue in await new ReadIssues(db).WaitingAsync(stop)) await approve.RunAsync(issue.Stored.Id, by, signers, stop);
    }
}
