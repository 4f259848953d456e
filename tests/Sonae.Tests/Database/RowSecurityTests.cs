using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sonae.Database;

namespace Sonae.Tests.Database;

/// <summary>What the PostgreSQL server itself keeps apart, asked of its own catalogue.</summary>
public sealed class RowSecurityTests
{
    private const string Roles = "('sonae_app', 'sonae_lists', 'sonae_web')";

    public RowSecurityTests() => Assert.SkipUnless(PostgresServer.IsInstalled, "PostgreSQL is not installed");

    [Fact]
    public async Task Every_table_of_companies_forces_the_rules_by_row_and_has_one()
    {
        var connection = PostgresServer.NewDatabase();
        var tables = await Ask(connection, "SELECT table_name FROM information_schema.columns WHERE column_name = 'company_id' AND table_schema = 'public' ORDER BY 1");
        using var db = new PostgresDesign().CreateDbContext([]);
        var facts = db.Model.GetEntityTypes().Where(type => typeof(CompanyFact).IsAssignableFrom(type.ClrType)).Select(type => type.GetTableName()!).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(facts, tables.Order(StringComparer.Ordinal));
        var held = await Ask(connection, """
            SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity AND relforcerowsecurity
            AND EXISTS (SELECT FROM pg_policies WHERE schemaname = 'public' AND tablename = relname AND policyname = 'own_company' AND roles = '{sonae_app}' AND cmd = 'ALL'
                AND qual LIKE '%sonae.company%' AND with_check LIKE '%sonae.company%')
            """);
        Assert.Empty(tables.Except(held));
    }

    [Fact]
    public async Task The_applications_roles_own_nothing_and_pass_nothing_by()
    {
        var connection = PostgresServer.NewDatabase();
        Assert.Empty(await Ask(connection, $"SELECT rolname::text FROM pg_roles WHERE rolname IN {Roles} AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)"));
        Assert.Empty(await Ask(connection, $"SELECT relname::text FROM pg_class WHERE relowner IN (SELECT oid FROM pg_roles WHERE rolname IN {Roles})"));
        Assert.Empty(await Ask(connection, "SELECT privilege_type FROM information_schema.role_table_grants WHERE table_name = 'audit_entries' AND grantee LIKE 'sonae_%' AND grantee <> 'sonae_owner' AND privilege_type NOT IN ('SELECT', 'INSERT')"));
    }

    [Theory]
    [InlineData("SET ROLE sonae_app")]
    [InlineData("SET ROLE sonae_lists")]
    [InlineData("SELECT set_config('role', 'sonae_app', false), set_config('sonae.company', '00000000-0000-0000-0000-000000000001', false)")]
    public async Task Without_the_right_company_no_row_is_seen(string before)
    {
        var connection = PostgresServer.NewDatabase();
        await Ask(PostgresServer.AsSuperuser(connection), "INSERT INTO companies (company_id, name, search_name, created_at, is_demo, version) VALUES (gen_random_uuid(), 'x', 'x', now(), false, 1) RETURNING name");
        Assert.Equal(["1"], await Ask(PostgresServer.AsSuperuser(connection), "SELECT count(*)::text FROM companies"));
        Assert.Equal("0", (await Ask(connection, $"{before}; SELECT count(*)::text FROM companies"))[^1]);
    }

    internal static async Task<List<string>> Ask(string connection, string sql)
    {
        await using var opened = new NpgsqlConnection(connection + ";Pooling=false");
        await opened.OpenAsync();
        await using var command = new NpgsqlCommand(sql, opened);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        do
            while (await reader.ReadAsync()) found.Add(reader.GetString(0));
        while (await reader.NextResultAsync());
        return found;
    }
}
