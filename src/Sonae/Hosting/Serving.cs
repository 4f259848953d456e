using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Sonae.Database;
using Sonae.Demo;
using Sonae.Editions;
using Sonae.Words;

namespace Sonae.Hosting;

/// <summary>Starts the web application, says its address in one line, and waits until it is stopped.</summary>
public sealed class Serving(Screen screen, ServeSettings settings)
{
    private static readonly TimeSpan EndsSoon = TimeSpan.FromDays(30);

    public async Task<int> RunAsync(CancellationToken stop)
    {
        var certificate = settings.Certificate is { } files ? Certificate.Read(files) : null;
        if (settings.Certificate is { } told && certificate is null) return Refuse(Exit.Usage, "serve.certificate.wrong", told.Path);
        if (Listening.Of(settings.Urls, settings.Lan, certificate) is not { } listening) return Refuse(Exit.Usage, "serve.urls.wrong", settings.Urls ?? "");
        if (certificate is not null && !listening.IsEncrypted) return Refuse(Exit.Usage, "serve.certificate.unused", listening.Url);
        var proxy = settings.BehindProxy is { } address ? TrustedProxy.Of(address) : null;
        if (settings.BehindProxy is { } unclear && proxy is null) return Refuse(Exit.Usage, "serve.proxy.wrong", unclear);
        var shelf = EditionShelf.BesideProgram();
        // Read beside everything else that a start has to do.
        _ = Task.Run(() => shelf.All, stop);
        var place = DataFolder.PlaceOf(settings.Data);
        using var data = DataFolder.Open(place, out var trouble);
        return data is null ? Refuse(Exit.Fault, trouble, place) : await RunAsync(new WebSettings(listening, data, shelf, Store.Of(settings.Db, place), certificate, proxy, settings.OpenRegistration), stop);
    }

    private async Task<int> RunAsync(WebSettings web, CancellationToken stop)
    {
        await using var app = WebApp.Build(web);
        try
        {
            if (await TroubleAsync(app.Services, stop) is { } trouble) return Refuse(Exit.Fault, trouble);
            if (Broken(web.Shelf)) return Exit.Problems;
            if (settings.Demo) await app.Services.GetRequiredService<ShowDemo>().RunAsync(stop);
        }
        catch (Exception fault) when (Store.Said(fault) is { } wrong) { return Refuse(Exit.Fault, "db.cannot", wrong.Message); }
        app.Services.GetRequiredService<StartCode>().IsNeeded = app.Services.GetRequiredService<StoredTables>().IsFirstAsync;
        try { await app.StartAsync(stop); }
        catch (IOException wrong) when (wrong.InnerException is AddressInUseException) { return Refuse(Exit.Fault, "serve.port.used", web.Listening.Url); }
        catch (InvalidOperationException) when (web is { Certificate: null, Listening.IsEncrypted: true }) { return Refuse(Exit.Usage, "serve.certificate.none", web.Listening.Url); }
        catch (Exception wrong) when (wrong is IOException or SocketException or InvalidOperationException)
        {
            return Refuse(Exit.Fault, "serve.cannot", web.Listening.Url, wrong.Message);
        }
        await Tell(app, web, stop);
        await app.WaitForShutdownAsync(stop);
        return Exit.Done;
    }

    // The file beside the program is brought up to date by itself; a server's tables are its operator's to change.
    private static async Task<string?> TroubleAsync(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var isPostgres = services.GetRequiredService<Store>().IsPostgres;
        if (isPostgres && await scope.ServiceProvider.GetRequiredService<ServerRole>().TroubleAsync(stop) is { } trouble) return $"serve.db.{trouble}";
        var tables = await services.GetRequiredService<StoredTables>().StateAsync(stop);
        if (tables == Tables.Newer) return "db.newer";
        if (tables == Tables.Ready) return null;
        if (isPostgres) return "serve.db.old";
        await scope.ServiceProvider.GetRequiredService<PrepareStore>().RunAsync(stop);
        return null;
    }

    private async Task Tell(WebApplication app, WebSettings web, CancellationToken stop)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if ((addresses.FirstOrDefault(address => address.StartsWith("https:", StringComparison.Ordinal)) ?? addresses.FirstOrDefault()) is not { } bound) return;
        screen.Out.WriteLine(web.Listening.Shown(bound));
        var clock = app.Services.GetRequiredService<TimeProvider>();
        if (web.Certificate?.Ends is { } ends && ends - clock.GetUtcNow() < EndsSoon) screen.Error.WriteLine(screen.Words["serve.certificate.ends", ends.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]);
        var code = app.Services.GetRequiredService<StartCode>();
        if (await code.IsNeeded(stop)) screen.Error.WriteLine(screen.Words["serve.code", code.Shown]);
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
