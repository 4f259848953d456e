using System.CommandLine;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Sonae.Database;
using Sonae.Hosting;
using StoreOptions = Sonae.Hosting.StoreOptions;

namespace Sonae.Accounts;

/// <summary>"user reset NAME": a password for one use, for somebody whom nobody else can let in; it works while the program serves.</summary>
public static class UserCommand
{
    public static Command Make(Screen screen, TimeProvider clock)
    {
        var options = new StoreOptions(screen);
        var name = new Argument<string>("NAME") { Description = screen.Words["user.name"] };
        var without = new Option<bool>("--without-codes") { Description = screen.Words["user.without"] };
        var reset = new Command("reset", screen.Words["user.reset"]) { name, without };
        options.AddTo(reset);
        reset.SetAction((parsed, stop) => RunAsync(screen, options.Read(parsed), options.Place(parsed), clock, parsed.GetValue(name)!, parsed.GetValue(without), stop));
        return new Command("user", screen.Words["user"]) { reset };
    }

    private static async Task<int> RunAsync(Screen screen, Store store, string place, TimeProvider clock, string name, bool withoutCodes, CancellationToken stop)
    {
        if (!store.IsPostgres && !File.Exists(Path.Combine(place, Store.FileName))) return Say(screen, Exit.Problems, "db.none", place);
        var services = StoreOptions.Parts(store, clock);
        services.AddLogging();
        services.AddStoredAccounts().AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        await using var parts = services.BuildServiceProvider();
        await using var scope = parts.CreateAsyncScope();
        try
        {
            if (await scope.ServiceProvider.GetRequiredService<ServerRole>().TroubleAsync(stop) is { } trouble) return Say(screen, Exit.Fault, $"serve.db.{trouble}");
            var tables = await scope.ServiceProvider.GetRequiredService<StoredTables>().StateAsync(stop);
            if (tables != Tables.Ready) return Say(screen, Exit.Problems, tables == Tables.Newer ? "db.newer" : "db.old");
            return await ResetAsync(screen, scope.ServiceProvider, name, withoutCodes, stop);
        }
        catch (Exception fault) when (Store.Said(fault) is { } wrong)
        {
            return Say(screen, Exit.Fault, "db.cannot", wrong.Message);
        }
    }

    private static async Task<int> ResetAsync(Screen screen, IServiceProvider parts, string name, bool withoutCodes, CancellationToken stop)
    {
        if (await parts.GetRequiredService<UserManager<Account>>().FindByNameAsync(name) is not { } account) return Say(screen, Exit.Problems, "user.unknown", name);
        var password = await parts.GetRequiredService<ResetPassword>().RunAsync(account, withoutCodes, stop);
        await parts.GetRequiredService<EachCompany>().TellAsync(account.Id, "account_reset", stop);
        screen.Out.WriteLine(password);
        Say(screen, Exit.Done, "user.done", account.UserName!, (int)ResetPassword.Valid.TotalHours);
        return account.TwoFactorEnabled ? Say(screen, Exit.Done, "user.codes") : Exit.Done;
    }

    private static int Say(Screen screen, int exit, string key, params object[] args)
    {
        screen.Error.WriteLine(screen.Words[key, args]);
        return exit;
    }
}
