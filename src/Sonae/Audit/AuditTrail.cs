using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sonae.Database;

namespace Sonae.Audit;

/// <summary>One change about to be saved: what happened to which fact, and its fields from → to as JSON.</summary>
public sealed record AuditChange(AuditAction Action, string Subject, string SubjectId, string Changes);

/// <summary>Makes lines of the audit log out of what is about to be saved, and chains them.</summary>
public static class AuditTrail
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static List<AuditChange> Of(ChangeTracker tracker) => tracker.Entries<CompanyFact>()
        .Where(entry => entry.Entity.GetType().GetCustomAttribute<UnauditedAttribute>() is null)
        .Select(Of).OfType<AuditChange>().ToList();

    /// <summary>The next line after the head, which moves on to it.</summary>
    public static AuditEntry Chain(AuditHead head, AuditChange change, Actor actor, DateTimeOffset now)
    {
        var entry = new AuditEntry(head.CompanyId, head.Number + 1, Storable(now))
        {
            ActorKind = actor.Kind,
            ActorId = actor.Id,
            ActorName = actor.Name,
            Action = change.Action,
            Subject = change.Subject,
            SubjectId = change.SubjectId,
            Changes = change.Changes,
            Hash = "",
        };
        entry.Hash = HashOf(head.Hash, entry);
        head.Move(entry.Number, entry.Hash);
        return entry;
    }

    // A store keeps less than a tick of time; the hash must be over what will be read back.
    private static DateTimeOffset Storable(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    /// <summary>The hash a line must carry after the one before it.</summary>
    public static string HashOf(string before, AuditEntry entry)
    {
        string[] parts =
        [
            before, entry.CompanyId.ToString(), entry.Number.ToString(CultureInfo.InvariantCulture), entry.At.UtcTicks.ToString(CultureInfo.InvariantCulture),
            entry.ActorKind.ToString(), entry.ActorId, entry.ActorName, entry.Action.ToString(), entry.Subject, entry.SubjectId, entry.Changes,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts)));
    }

    private static AuditChange? Of(EntityEntry<CompanyFact> entry)
    {
        var action = entry.State switch
        {
            EntityState.Added => AuditAction.Added,
            EntityState.Modified => AuditAction.Changed,
            EntityState.Deleted => AuditAction.Removed,
            _ => (AuditAction?)null,
        };
        if (action is not { } done) return null;
        var fields = entry.Properties.Where(property => IsTold(property, done)).ToDictionary(property => property.Metadata.GetColumnName(),
            property => new[] { done == AuditAction.Added ? null : Text(property.OriginalValue), done == AuditAction.Removed ? null : Text(property.CurrentValue) });
        if (done == AuditAction.Changed && fields.Count == 0) return null;
        var key = entry.Metadata.FindPrimaryKey()!.Properties.Where(property => property.Name != nameof(CompanyFact.CompanyId));
        var id = string.Join('/', key.Select(property => Text(entry.Property(property).CurrentValue)));
        return new(done, entry.Metadata.GetTableName()!, id, JsonSerializer.Serialize(fields, Plain));
    }

    private static bool IsTold(PropertyEntry property, AuditAction done)
    {
        if (property.Metadata.IsPrimaryKey() || property.Metadata.PropertyInfo?.GetCustomAttribute<UnauditedAttribute>() is not null) return false;
        return done == AuditAction.Changed ? property.IsModified && !Equals(property.OriginalValue, property.CurrentValue)
            : (done == AuditAction.Added ? property.CurrentValue : property.OriginalValue) is not null;
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexStringLower(bytes),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
