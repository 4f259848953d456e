using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Words;

namespace Sonae.Hosting;

/// <summary>What "serve" was told.</summary>
public sealed record ServeSettings(string? Urls, bool Lan, string? Data, string? Db);

/// <summary>Starts the web application, says its address in one line, and waits until it is stopped.</summary>
public sealed class Serving(Screen screen, ServeSettings settings)
{
    public async Task<int> RunAsync(CancellationToken stop)
    {
        if (Listening.Of(settings.Urls, settings.Lan) is not { } listening) return Refuse(Exit.Usage, "serve.urls.wrong", settings.Urls ?? "");
        var shelf = EditionShelf.BesideProgram();
        if (Broken(shelf)) return Exit.Problems;
        var place = DataFolder.PlaceOf(settings.Data);
        using var data = DataFolder.Open(place, out var trouble);
        if (data is null) return Refuse(Exit.Fault, trouble, place);
        await using var app = WebApp.Build(new WebSettings(listening, data, shelf, Store.Of(settings.Db, place)));
        if (!await IsReadyAsync(app.Services, stop)) return Refuse(Exit.Fault, "serve.db.old");
        try { await app.StartAsync(stop); }
        catch (IOException wrong) when (wrong.InnerException is AddressInUseException) { return Refuse(Exit.Fault, "serve.port.used", listening.Url); }
        catch (Exception wrong) when (wrong is IOException or SocketException or InvalidOperationException)
        {
            return Refuse(Exit.Fault, "serve.cannot", listening.Url, wrong.Message);
        }
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        if (addresses?.FirstOrDefault() is { } address) screen.Out.WriteLine(listening.Shown(address));
        await app.WaitForShutdownAsync(stop);
        return Exit.Done;
    }

    // The file beside the program is brought up to date by itself; a server's tables are its operator's to change.
    private static async Task<bool> IsReadyAsync(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var prepare = scope.ServiceProvider.GetRequiredService<PrepareStore>();
        if (await prepare.IsReadyAsync(stop)) return true;
        if (services.GetRequiredService<Store>().IsPostgres) return false;
        await prepare.RunAsync(stop);
        return true;
    }

    private bool Broken(EditionShelf shelf)
    {
        var words = new ProblemText(screen.Language);
        foreach (var (id, loaded) in shelf.All)
            foreach (var problem in loaded.Problems) screen.Error.WriteLine($"{id}/{words.Line(problem)}");
        if (!shelf.All.ContainsKey(EditionShelf.Default)) screen.Error.WriteLine(screen.Words["serve.edition.missing", EditionShelf.Default]);
        return !shelf.All.ContainsKey(EditionShelf.Default) || shelf.All.Values.Any(loaded => loaded.Problems.Count > 0);
    }

    private int Refuse(int exit, string code, params string[] args)
    {
        screen.Error.WriteLine(screen.Words[code, [.. args]]);
        return exit;
    }
}
