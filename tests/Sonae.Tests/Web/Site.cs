using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Sonae.Tests.Database;

namespace Sonae.Tests.Web;

/// <summary>The web application in this process, with a clock that tests turn and a store of its own: a SQLite file, or a database of the test server.</summary>
public class Site : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("sonae-test-data-");

    /// <summary>How often passwords are worked over here: seldom, for hundreds of people sign in.</summary>
    public const int FewRounds = 1_000;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero));

    public Reader Visit(string language = "ja")
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        return new Reader(client);
    }

    /// <summary>Whether everybody may register a company.</summary>
    protected virtual bool IsOpen => false;

    /// <summary>Where it keeps its data; gone with it.</summary>
    public string Data => data.FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock).AddSingleton<IStartupFilter>(new OwnMachine()).Configure<PasswordHasherOptions>(sealing => sealing.IterationCount = FewRounds));

    // What stands in this configuration reaches the program as its arguments.
    protected override IHost CreateHost(IHostBuilder builder)
    {
        builder.ConfigureHostConfiguration(host => host.AddInMemoryCollection(Arguments()));
        return base.CreateHost(builder);
    }

    private IEnumerable<KeyValuePair<string, string?>> Arguments()
    {
        yield return new("data", Data);
        if (IsOpen) yield return new("open-registration", "true");
        if (TestStore.IsPostgres) yield return new("db", PostgresServer.NewDatabase());
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Data)) data.Delete(recursive: true);
    }
}

/// <summary>A request within this process has no sender; it counts as one from this machine, like a browser beside the program.</summary>
public sealed class OwnMachine : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, further) =>
        {
            context.Connection.RemoteIpAddress ??= IPAddress.Loopback;
            return further(context);
        });
        next(app);
    };
}

/// <summary>The same with a clock that has broken, so that every page that asks for the day is a fault.</summary>
public sealed class BrokenSite : Site
{
    public const string Secret = "the clock has stopped";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new StoppedClock()));
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException(Secret);
    }
}
