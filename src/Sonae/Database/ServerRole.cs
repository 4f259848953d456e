using Microsoft.EntityFrameworkCore;

namespace Sonae.Database;

/// <summary>Whether the role that signs in at PostgreSQL is held by the rules by row: one that passes them by would make them worth nothing.</summary>
public sealed class ServerRole(CompanyDb db)
{
    private const string PassesBy = "SELECT CASE WHEN rolsuper OR rolbypassrls THEN rolname ELSE '' END AS \"Value\" FROM pg_roles WHERE rolname = session_user";

    private const string AreThere = $"SELECT count(*)::int AS \"Value\" FROM pg_roles WHERE rolname IN ('{RowSecurity.AppRole}', '{RowSecurity.ListsRole}')";

    private const string MayAct = $"""
        SELECT count(*)::int AS "Value" FROM pg_roles WHERE rolname IN ('{RowSecurity.AppRole}', '{RowSecurity.ListsRole}')
        AND NOT rolsuper AND NOT rolbypassrls AND pg_has_role(session_user, oid, 'MEMBER')
        """;

    /// <summary>What is wrong, as the end of a key of words; null when nothing is.</summary>
    public async Task<string?> TroubleAsync(CancellationToken stop = default)
    {
        if (!db.Database.IsNpgsql()) return null;
        if ((await db.Database.SqlQueryRaw<string>(PassesBy).ToListAsync(stop)) is not [""]) return "passes";
        if ((await db.Database.SqlQueryRaw<int>(AreThere).ToListAsync(stop)) is not [2]) return "old";
        return (await db.Database.SqlQueryRaw<int>(MayAct).ToListAsync(stop)) is [2] ? null : "member";
    }
}
