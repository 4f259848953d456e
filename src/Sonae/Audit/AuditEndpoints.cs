using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Office.Csv;
using Sonae.Words;

namespace Sonae.Audit;

/// <summary>Taking the audit log away.</summary>
public static class AuditEndpoints
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/c/{company}/audit.csv", Csv).WithMetadata(new MembersAttribute(Roles.Readers));
        routes.MapGet("/c/{company}/audit.jsonl", JsonLines).WithMetadata(new MembersAttribute(Roles.Readers));
    }

    /// <summary>A filter as its words stand in the address; a day nobody can read filters nothing.</summary>
    public static AuditFilter Filter(string? who, string? what, string? from, string? to, string? text) => new(who, what, Day(from), Day(to), text);

    private static async Task<IResult> Csv(string company, string? who, string? what, string? from, string? to, string? text, ReadAudit log, CompanyDb db, CancellationToken stop)
    {
        var lines = await TakeAsync(Filter(who, what, from, to, text), "csv", log, db, stop);
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

    // Everything the hash is made of, so that whoever has the file can compute it again.
    private static async Task<IResult> JsonLines(string company, string? who, string? what, string? from, string? to, string? text, ReadAudit log, CompanyDb db, CancellationToken stop)
    {
        var buffer = new StringBuilder();
        foreach (var line in await TakeAsync(Filter(who, what, from, to, text), "jsonl", log, db, stop))
            buffer.Append(JsonSerializer.Serialize(new
            {
                company = line.CompanyId,
                number = line.Number,
                at = line.At.ToString("O", CultureInfo.InvariantCulture),
                actorKind = line.ActorKind.ToString(),
                actorId = line.ActorId,
                actor = line.ActorName,
                action = line.Action.ToString(),
                subject = line.Subject,
                subjectId = line.SubjectId,
                changes = line.Changes,
                hash = line.Hash,
            }, Plain)).Append('\n');
        return TypedResults.File(Encoding.UTF8.GetBytes(buffer.ToString()), "application/jsonl; charset=utf-8", "audit.jsonl");
    }

    private static async Task<List<AuditEntry>> TakeAsync(AuditFilter filter, string form, ReadAudit log, CompanyDb db, CancellationToken stop)
    {
        var lines = await log.AllAsync(filter, stop);
        db.Tell("audit_entries", form);
        await db.SaveChangesAsync(stop);
        return lines;
    }

    private static DateOnly? Day(string? text) => string.IsNullOrWhiteSpace(text) ? null : Dates.Read(text);
}
