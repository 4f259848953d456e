using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Words;

namespace Sonae.Audit;

/// <summary>What is wanted of the log; empty means everything.</summary>
public sealed record AuditFilter(string? Person, string? Subject, DateOnly? From, DateOnly? To, string? Text = null);

/// <summary>Reads the entered company's log.</summary>
public sealed class ReadAudit(CompanyDb db)
{
    public const int PageSize = 50;

    public async Task<(IReadOnlyList<AuditEntry> Lines, int Count)> RunAsync(AuditFilter filter, int page, CancellationToken stop = default)
    {
        var lines = Filtered(filter);
        return (await lines.OrderByDescending(line => line.Number).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop), await lines.CountAsync(stop));
    }

    /// <summary>Every line that the filter wants, oldest first.</summary>
    public Task<List<AuditEntry>> AllAsync(AuditFilter filter, CancellationToken stop = default) => Filtered(filter).OrderBy(line => line.Number).ToListAsync(stop);

    public Task<List<string>> PeopleAsync(CancellationToken stop = default) => db.Facts<AuditEntry>().Select(line => line.ActorName).Distinct().OrderBy(name => name).ToListAsync(stop);

    public Task<List<string>> SubjectsAsync(CancellationToken stop = default) => db.Facts<AuditEntry>().Select(line => line.Subject).Distinct().OrderBy(name => name).ToListAsync(stop);

    /// <summary>The names of the company's people, by the id that stands in the log.</summary>
    public async Task<IReadOnlyDictionary<string, string>> MembersAsync(CancellationToken stop = default) =>
        (await db.Facts<Member>().Select(member => new { member.AccountId, member.Name }).ToListAsync(stop)).ToDictionary(member => member.AccountId.ToString(), member => member.Name);

    /// <summary>The last line as it is kept apart.</summary>
    public Task<AuditHead?> HeadAsync(CancellationToken stop = default) => db.Facts<AuditHead>().AsNoTracking().FirstOrDefaultAsync(stop);

    /// <summary>The fields of a line with the value before and after.</summary>
    public static IReadOnlyDictionary<string, string?[]> FieldsOf(AuditEntry line) => JsonSerializer.Deserialize<Dictionary<string, string?[]>>(line.Changes) ?? [];

    private IQueryable<AuditEntry> Filtered(AuditFilter filter)
    {
        var lines = db.Facts<AuditEntry>().AsNoTracking();
        if (filter.Person is { Length: > 0 } person) lines = lines.Where(line => line.ActorName == person);
        if (filter.Subject is { Length: > 0 } subject) lines = lines.Where(line => line.Subject == subject);
        if (filter.From is { } from) lines = lines.Where(line => line.At >= Dates.Begin(from));
        if (filter.To is { } to) lines = lines.Where(line => line.At < Dates.Begin(to.AddDays(1)));
        // As it was written, in any field of the line.
        if (filter.Text?.Trim() is { Length: > 0 } text)
            lines = lines.Where(line => line.Changes.Contains(text) || line.ActorName.Contains(text) || line.SubjectId.Contains(text) || line.Hash.StartsWith(text));
        return lines;
    }
}
