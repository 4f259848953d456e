using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sonae.Audit;
using Sonae.Database;

namespace Sonae.Tests.Database;

/// <summary>A PostgreSQL server of the tests' own: a throw-away directory, loopback only, ended with the tests. Its owner makes the tables, the application signs in as somebody who owns none.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Owner = "sonae_owner", Web = "sonae_web", Template = "sonae_template";

    private static readonly Lazy<PostgresServer> Started = new(() => new PostgresServer());
    private static int databases;

    private readonly string folder = Directory.CreateTempSubdirectory("sonae-pg-").FullName;
    private readonly int port = FreePort();
    private bool ended;

    private PostgresServer()
    {
        // The server refuses to run as root; "postgres" comes with its package.
        if (Environment.UserName == "root") Run("chown", "postgres", folder);
        RunAsServer("initdb", "-D", Data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        // For a run that is cut off; one that ends by itself has ended it before (PostgresEnd).
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
        // Started by its own tool it is a session of its own that holds none of our streams, so nobody waits for it to close them.
        RunAsServer("pg_ctl", "start", "-w", "-s", "-D", Data, "-l", Path.Combine(folder, "log"), "-o",
            $"-p {port.ToString(CultureInfo.InvariantCulture)} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=400");
        Prepare();
    }

    private string Data => Path.Combine(folder, "data");

    private static string Tools => Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last() + "/bin/";

    /// <summary>Whether there is a server to start at all.</summary>
    public static bool IsInstalled => Directory.Exists("/usr/lib/postgresql");

    /// <summary>The same database, signed in as the owner of its tables.</summary>
    public static string AsOwner(string connection) => As(Owner, connection);

    /// <summary>The same database, signed in as somebody who may do everything.</summary>
    public static string AsSuperuser(string connection) => As("postgres", connection);

    /// <summary>A new database with all tables, as the application sees it.</summary>
    public static string NewDatabase() => Make(Template);

    /// <summary>A new database with nothing in it.</summary>
    public static string EmptyDatabase() => Make("template0");

    /// <summary>The same database, signed in as this role.</summary>
    public static string As(string role, string connection) => new NpgsqlConnectionStringBuilder(connection) { Username = role }.ToString();

    /// <summary>Ends the server if it was started.</summary>
    public static void End()
    {
        if (Started.IsValueCreated) Started.Value.Dispose();
    }

    private static string Make(string template)
    {
        var server = Started.Value;
        var name = $"sonae_{Interlocked.Increment(ref databases)}";
        lock (Started) server.Execute("postgres", $"CREATE DATABASE {name} TEMPLATE {template} OWNER {Owner}");
        return server.Connection(Web, name);
    }

    public void Dispose()
    {
        if (ended) return;
        ended = true;
        RunAsServer("pg_ctl", "stop", "-w", "-s", "-m", "immediate", "-D", Data);
        Directory.Delete(folder, recursive: true);
    }

    private void Prepare()
    {
        Execute("postgres", $"CREATE ROLE {Owner} LOGIN CREATEROLE; CREATE ROLE {Web} LOGIN;");
        Execute("postgres", $"CREATE DATABASE {Template} OWNER {Owner}");
        using var db = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(Connection(Owner, Template)).UseApplicationServiceProvider(DesignTime.Services).Options, new Actor(), TimeProvider.System);
        new PrepareStore(db).RunAsync().GetAwaiter().GetResult();
        Execute("postgres", $"GRANT {RowSecurity.AppRole}, {RowSecurity.ListsRole} TO {Web}");
        NpgsqlConnection.ClearAllPools();
    }

    private void Execute(string database, string sql)
    {
        using var connection = new NpgsqlConnection(Connection("postgres", database) + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private string Connection(string user, string database) => $"Host=127.0.0.1;Port={port};Username={user};Database={database};Maximum Pool Size=8";

    // Not runuser, which stays in between.
    private static void RunAsServer(string tool, params string[] args)
    {
        if (Environment.UserName == "root") Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", Tools + tool, .. args]);
        else Run(Tools + tool, args);
    }

    private static void Run(string program, params string[] args)
    {
        using var ran = Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = Path.GetTempPath(), RedirectStandardOutput = true })!;
        ran.StandardOutput.ReadToEnd();
        ran.WaitForExit();
        Assert.Equal(0, ran.ExitCode);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
