using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sonae.Answers;
using Sonae.Database;
using Sonae.Guideline.Diagnosis;

namespace Sonae.Diagnosis.Respondents;

/// <summary>Who fills a sheet: a member by their account, or the holder of a link by a key that only their browser has.</summary>
public sealed record Respondent(Guid RoundId, Guid? AccountId, Guid? LinkId, byte[]? Key)
{
    /// <summary>What is stored of the key.</summary>
    public byte[]? KeyHash => Key is null ? null : SHA256.HashData(Key);
}

/// <summary>A respondent's sheet (回答票) with its answers, by question.</summary>
public sealed record FilledSheet(Sheet Sheet, IReadOnlyDictionary<string, string> Answers);

/// <summary>What somebody says on a sheet of their own: started, answered one by one, handed in, taken back.</summary>
public sealed class FillSheet(CompanyDb db, TimeProvider clock)
{
    // Far more than any small company has people; a link that has wandered fills no disk.
    private const int MostByLink = 300;

    /// <summary>The respondent's sheet; null before they have begun.</summary>
    public async Task<FilledSheet?> FindAsync(Respondent who, CancellationToken stop = default)
    {
        var mine = db.Facts<Sheet>().Where(sheet => sheet.RoundId == who.RoundId);
        var sheet = who.AccountId is { } account ? await mine.FirstOrDefaultAsync(found => found.AccountId == account, stop)
            : who.KeyHash is { } hash ? await mine.FirstOrDefaultAsync(found => found.LinkId == who.LinkId && found.KeyHash == hash, stop) : null;
        if (sheet is null) return null;
        var answers = await db.Facts<Sonae.Answers.SheetAnswer>().AsNoTracking().Where(answer => answer.SheetId == sheet.Id).ToDictionaryAsync(answer => answer.Item, answer => answer.Option, stop);
        return new(sheet, answers);
    }

    /// <summary>Begins a sheet; null when a link has more sheets than a small company has people.</summary>
    public async Task<Sheet?> StartAsync(Respondent who, string group, string? name, CancellationToken stop = default)
    {
        if (who.LinkId is not null && await db.Facts<Sheet>().CountAsync(sheet => sheet.LinkId == who.LinkId, stop) >= MostByLink) return null;
        var now = clock.GetUtcNow();
        var sheet = new Sheet(db.Company, Guid.CreateVersion7(now), who.RoundId, group, name, now, who.LinkId, who.AccountId);
        if (who.KeyHash is { } hash) sheet.LockWith(hash);
        db.Add(sheet);
        await db.SaveChangesAsync(stop);
        return sheet;
    }

    public async Task AnswerAsync(Sheet sheet, Question question, DiagnosisOption option, CancellationToken stop = default)
    {
        var answer = await db.Facts<Sonae.Answers.SheetAnswer>().FirstOrDefaultAsync(found => found.SheetId == sheet.Id && found.Item == question.Id, stop);
        if (answer is null) db.Add(new Sonae.Answers.SheetAnswer(db.Company, sheet.Id, question.Id, option.Id));
        else answer.Choose(option.Id);
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateException)
        {
            // Two taps came at once; the later one is what was meant.
            db.ChangeTracker.Clear();
            var first = await db.Facts<Sonae.Answers.SheetAnswer>().FirstAsync(found => found.SheetId == sheet.Id && found.Item == question.Id, stop);
            first.Choose(option.Id);
            await db.SaveChangesAsync(stop);
        }
    }

    public async Task HandInAsync(Sheet sheet, CancellationToken stop = default)
    {
        sheet.HandIn(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    public async Task TakeBackAsync(Sheet sheet, CancellationToken stop = default)
    {
        sheet.TakeBack();
        await db.SaveChangesAsync(stop);
    }
}
