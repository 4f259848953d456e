using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Sonae.Audit;
using Sonae.Database;

namespace Sonae.Hosting;

/// <summary>Whose data a command means: those in a folder, or those on a PostgreSQL server.</summary>
public sealed class StoreOptions(Screen screen)
{
    /// <summary>Names the PostgreSQL database where --db does not.</summary>
    public const string DbVariable = "SONAE_DB";

    private readonly Option<string?> data = new("--data") { Description = screen.Words["serve.data"], HelpName = "DIR" };
    private readonly Option<string?> db = new("--db") { Description = screen.Words["serve.db"], HelpName = "CONNECTION" };

    public void AddTo(Command command)
    {
        command.Add(data);
        command.Add(db);
    }

    /// <summary>The data folder as told, or null.</summary>
    public string? Folder(ParseResult parsed) => parsed.GetValue(data);

    /// <summary>The data folder as a path.</summary>
    public string Place(ParseResult parsed) => Path.GetFullPath(DataFolder.PlaceOf(Folder(parsed)));

    /// <summary>The connection as told or as the variable says, or null.</summary>
    public string? Db(ParseResult parsed) =>
        new[] { parsed.GetValue(db), Environment.GetEnvironmentVariable(DbVariable) }.FirstOrDefault(told => !string.IsNullOrWhiteSpace(told));

    public Store Read(ParseResult parsed) => Store.Of(Db(parsed), Place(parsed));

    /// <summary>What a command needs to work in the store without the web application.</summary>
    public static ServiceCollection Parts(Store store, TimeProvider clock)
    {
        var services = new ServiceCollection();
        store.Add(services);
        services.AddSingleton(clock).AddScoped<Actor>();
        // Without the version the table of passkeys would be left out of the model.
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        return services;
    }
}
