using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Links;

namespace Sonae.Database;

/// <summary>What PostgreSQL itself enforces: the application's role owns nothing and sees one company; a second role reads lists by account or token.</summary>
public static class RowSecurity
{
    public const string AppRole = "sonae_app";

    public const string ListsRole = "sonae_lists";

    private const string Own = "company_id = nullif(current_setting('sonae.company', true), '')::uuid";
    private const string OfAccount = "account_id = nullif(current_setting('sonae.account', true), '')::uuid";
    private const string OfToken = "encode(token_hash, 'hex') = nullif(current_setting('sonae.token', true), '')";

    private const string ForAll = "current_setting('sonae.all', true) = 'on'";

    /// <summary>Everything as statements that may be run again after every migration.</summary>
    public static string Script(IModel model)
    {
        var sql = new List<string>();
        foreach (var role in (string[])[AppRole, ListsRole])
            sql.Add($"DO $$ BEGIN CREATE ROLE {role} NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$; GRANT {role} TO CURRENT_USER; GRANT USAGE ON SCHEMA public TO {role};");
        foreach (var type in model.GetEntityTypes().Where(type => !type.IsMappedToJson()).OrderBy(type => type.GetTableName(), StringComparer.Ordinal))
            sql.Add(typeof(CompanyFact).IsAssignableFrom(type.ClrType) ? OfCompany(type) : $"GRANT SELECT, INSERT, UPDATE, DELETE ON {type.GetTableName()} TO {AppRole};");
        sql.Add(Lists(model, typeof(Member), OfAccount));
        sql.Add(Lists(model, typeof(Company), "company_id IN (SELECT company_id FROM members)"));
        sql.Add(Lists(model, typeof(Link), OfToken));
        foreach (var kept in (Type[])[typeof(Company), typeof(AuditEntry), typeof(AuditHead)]) sql.Add(Ids(model, kept));
        sql.Add($"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {AppRole};");
        sql.Add($"GRANT SELECT ON \"__EFMigrationsHistory\" TO {AppRole};");
        return string.Join('\n', sql);
    }

    private static string OfCompany(IEntityType type)
    {
        var table = type.GetTableName();
        // What stands in the log stays: nobody changes or removes a line.
        var rights = type.ClrType == typeof(AuditEntry) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
        return $"""
            ALTER TABLE {table} ENABLE ROW LEVEL SECURITY; ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
            DROP POLICY IF EXISTS own_company ON {table};
            CREATE POLICY own_company ON {table} TO {AppRole} USING ({Own}) WITH CHECK ({Own});
            GRANT {rights} ON {table} TO {AppRole};
            """;
    }

    // Which companies there are, for the commands that go through all of them.
    private static string Ids(IModel model, Type fact)
    {
        var table = model.FindEntityType(fact)!.GetTableName();
        return $"DROP POLICY IF EXISTS ids ON {table}; CREATE POLICY ids ON {table} FOR SELECT TO {ListsRole} USING ({ForAll}); GRANT SELECT (company_id) ON {table} TO {ListsRole};";
    }

    private static string Lists(IModel model, Type fact, string condition)
    {
        var table = model.FindEntityType(fact)!.GetTableName();
        return $"DROP POLICY IF EXISTS lists ON {table}; CREATE POLICY lists ON {table} FOR SELECT TO {ListsRole} USING ({condition}); GRANT SELECT ON {table} TO {ListsRole};";
    }
}
