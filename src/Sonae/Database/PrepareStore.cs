using Microsoft.EntityFrameworkCore;

namespace Sonae.Database;

/// <summary>Brings the tables up to what this program expects.</summary>
public sealed class PrepareStore(CompanyDb db)
{
    /// <summary>Makes or changes the tables, and on PostgreSQL the roles and the rules by row.</summary>
    public async Task RunAsync(CancellationToken stop = default)
    {
        await db.Database.MigrateAsync(stop);
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync(Escaped(RowSecurity.Script(db.Model)), stop);
    }

    private static string Escaped(string sql) => sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
