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
    private readonly Process process;

    private PostgresServer()
    {
        var bin = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last() + "/bin/";
        // The server refuses to run as root; "postgres" comes with its package.
        if (Environment.UserName == "root") Run("chown", "postgres", folder);
        Run(bin + "initdb", "-D", folder + "/data", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        process = Start(bin + "postgres", "-D", folder + "/data", "-p", port.ToString(CultureInfo.InvariantCulture), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "max_connections=400");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
        Prepare();
    }

    /// <summary>How the owner of the tables of this database signs in.</summary>
    public static string AsOwner(string database) => Started.Value.Connection(Owner, database);

    /// <summary>A new database with all tables, as the application sees it.</summary>
    public static string NewDatabase()
    {
        var server = Started.Value;
        var name = $"sonae_{Interlocked.Increment(ref databases)}";
        lock (Started) server.Execute("postgres", $"CREATE DATABASE {name} TEMPLATE {Template} OWNER {Owner}");
        return server.Connection(Web, name);
    }

    public void Dispose()
    {
        if (process.HasExited) return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    private void Prepare()
    {
        for (var tries = 0; !Answers(); tries++)
        {
            Assert.True(tries < 600 && !process.HasExited, "the test database did not start");
            Thread.Sleep(100);
        }
        Execute("postgres", $"CREATE ROLE {Owner} LOGIN CREATEROLE; CREATE ROLE {Web} LOGIN;");
        Execute("postgres", $"CREATE DATABASE {Template} OWNER {Owner}");
        using var db = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(Connection(Owner, Template)).UseApplicationServiceProvider(DesignTime.Services).Options, new Actor(), TimeProvider.System);
        new PrepareStore(db).RunAsync().GetAwaiter().GetResult();
        Execute("postgres", $"GRANT {RowSecurity.AppRole}, {RowSecurity.ListsRole} TO {Web}");
        NpgsqlConnection.ClearAllPools();
    }

    private bool Answers()
    {
        try { Execute("postgres", "SELECT 1"); return true; }
        catch (NpgsqlException) { return false; }
    }

    private void Execute(string database, string sql)
    {
        using var connection = new NpgsqlConnection(Connection("postgres", database) + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private string Connection(string user, string database) => $"Host=127.0.0.1;Port={port};Username={user};Database={database};Maximum Pool Size=8";

    private static void Run(string program, params string[] args)
    {
        using var ran = Start(program, args);
        ran.WaitForExit();
        Assert.Equal(0, ran.ExitCode);
    }

    private static Process Start(string program, params string[] args)
    {
        string[] line = Environment.UserName == "root" && program != "chown" ? ["runuser", "-u", "postgres", "--", program, .. args] : [program, .. args];
        return Process.Start(new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true, RedirectStandardError = false, WorkingDirectory = Path.GetTempPath() })!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
