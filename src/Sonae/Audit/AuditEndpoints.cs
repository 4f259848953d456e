using System.Globalization;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Office.Csv;
using Sonae.Words;

namespace Sonae.Audit;

/// <summary>Taking the audit log away.</summary>
public static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/c/{company}/audit.csv", Export).WithMetadata(new MembersAttribute(Roles.Readers));

    /// <summary>A filter as its words stand in the address; a day nobody can read filters nothing.</summary>
    public static AuditFilter Filter(string? who, string? what, string? from, string? to) => new(who, what, Day(from), Day(to));

    private static async Task<IResult> Export(string company, string? who, string? what, string? from, string? to, ReadAudit log, CompanyDb db, CancellationToken stop)
    {
        var lines = await log.AllAsync(Filter(who, what, from, to), stop);
        db.Tell("audit_entries", "csv");
        await db.SaveChangesAsync(stop);
        var buffer = new MemoryStream();
        string[] head = ["number", "at", "actor", "actor_id", "action", "subject", "subject_id", "changes", "hash"];
        using (var csv = new CsvWriter(buffer))
        {
            csv.Row(head);
            foreach (var line in lines)
                csv.Row(line.Number.ToString(CultureInfo.InvariantCulture), line.At.ToString("O", CultureInfo.InvariantCulture), line.ActorName, line.ActorId,
                    line.Action.ToString(), line.Subject, line.SubjectId, line.Changes, line.Hash);
        }
        return TypedResults.File(buffer.ToArray(), "text/csv; charset=utf-8", "audit.csv");
    }

    private static DateOnly? Day(string? text) => string.IsNullOrWhiteSpace(text) ? null : Dates.Read(text);
}
