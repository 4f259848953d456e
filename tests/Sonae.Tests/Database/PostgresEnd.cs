[assembly: AssemblyFixture(typeof(Sonae.Tests.Database.PostgresEnd))]

namespace Sonae.Tests.Database;

/// <summary>Ends the tests' own PostgreSQL after the last test: removing its hundreds of databases takes longer than a process may take to exit.</summary>
public sealed class PostgresEnd : IDisposable
{
    public void Dispose() => PostgresServer.End();
}
