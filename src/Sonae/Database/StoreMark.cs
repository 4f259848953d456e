using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Sonae.Database;

/// <summary>Tells whether anything at all was written since one looked: SQLite counts what other connections change, another program's too; of a server nothing is known.</summary>
public sealed class StoreMark(Store store) : IDisposable
{
    private const string Question = "PRAGMA data_version";

    private readonly Lock asking = new();
    private SqliteConnection? connection;
    private SqliteCommand? command;

    /// <summary>A number that is another one after every change of the file, whoever made it; null where there is none.</summary>
    public long? Now()
    {
        if (store.IsPostgres) return null;
        lock (asking)
        {
            command ??= Prepare();
            return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
    }

    public void Dispose()
    {
        lock (asking)
        {
            command?.Dispose();
            connection?.Dispose();
        }
    }

    // A connection of its own that writes nothing: the count is of what the others do.
    private SqliteCommand Prepare()
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder(store.Connection) { Pooling = false }.ToString());
        connection.Open();
        var asked = connection.CreateCommand();
        asked.CommandText = Question;
        return asked;
    }
}
