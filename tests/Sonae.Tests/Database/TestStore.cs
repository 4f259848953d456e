namespace Sonae.Tests.Database;

/// <summary>Which store the tests use: SQLite, or PostgreSQL when SONAE_TEST_STORE says "postgres".</summary>
public static class TestStore
{
    public static readonly bool IsPostgres = Environment.GetEnvironmentVariable("SONAE_TEST_STORE") == "postgres";
}
