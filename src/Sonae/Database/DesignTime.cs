using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Sonae.Audit;

namespace Sonae.Database;

/// <summary>The SQLite store as the migration tool sees it; no file is opened.</summary>
public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").UseApplicationServiceProvider(DesignTime.Services).Options,
        new Actor(), TimeProvider.System);
}

/// <summary>The PostgreSQL store as the migration tool sees it; no server is asked.</summary>
public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").UseApplicationServiceProvider(DesignTime.Services).Options,
        new Actor(), TimeProvider.System);
}

/// <summary>Without the identity options the tool would silently leave out the table of passkeys.</summary>
public static class DesignTime
{
    public static readonly IServiceProvider Services =
        new ServiceCollection().Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider();
}
