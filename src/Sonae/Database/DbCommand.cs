using System.CommandLine;
using Sonae.Hosting;

namespace Sonae.Database;

/// <summary>"db migrate": makes the tables, or brings those of an earlier program up to this one.</summary>
public static class DbCommand
{
    public static Command Make(Screen screen, TimeProvider clock)
    {
        var options = new StoreOptions(screen);
        var migrate = new Command("migrate", screen.Words["db.migrate"]);
        options.AddTo(migrate);
        migrate.SetAction((parsed, stop) => MigrateAsync(screen, options.Read(parsed), options.Place(parsed), clock, stop));
        return new Command("db", screen.Words["db"]) { migrate };
    }

    private static async Task<int> MigrateAsync(Screen screen, Store store, string place, TimeProvider clock, CancellationToken stop)
    {
        // A server's tables are locked by the framework while they change; a file's only by its folder.
        var trouble = "";
        using var data = store.IsPostgres ? null : DataFolder.Open(place, out trouble);
        if (data is null && !store.IsPostgres) return Say(screen, Exit.Fault, trouble, place);
        await using var parts = StoreOptions.Parts(store, clock).BuildServiceProvider();
        await using var scope = parts.CreateAsyncScope();
        try
        {
            var before = await scope.ServiceProvider.GetRequiredService<StoredTables>().StateAsync(stop);
            if (before == Tables.Newer) return Say(screen, Exit.Problems, "db.newer");
            await scope.ServiceProvider.GetRequiredService<PrepareStore>().RunAsync(stop);
            Say(screen, Exit.Done, $"db.done.{before}");
            if (store.IsPostgres) Say(screen, Exit.Done, "db.role");
            return Exit.Done;
        }
        catch (Exception fault) when (Store.Said(fault) is { } wrong)
        {
            return Say(screen, Exit.Fault, wrong.Code == RightsMissing ? "db.rights" : "db.cannot", wrong.Message);
        }
    }

    private const string RightsMissing = "42501";

    private static int Say(Screen screen, int exit, string key, params object[] args)
    {
        screen.Error.WriteLine(screen.Words[key, args]);
        return exit;
    }
}
