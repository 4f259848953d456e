using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Hosting;

namespace Sonae.Audit;

/// <summary>"audit verify": whether every log still is what was written, and where it is not.</summary>
public static partial class AuditCommand
{
    public static Command Make(Screen screen, TimeProvider clock)
    {
        var options = new StoreOptions(screen);
        var company = new Option<Guid?>("--company") { Description = screen.Words["audit.company"], HelpName = "ID" };
        var head = new Option<string?>("--head") { Description = screen.Words["audit.head"], HelpName = "NUMBER:HASH" };
        var verify = new Command("verify", screen.Words["audit.verify"]) { company, head };
        options.AddTo(verify);
        verify.Validators.Add(told =>
        {
            if (told.GetValue(head) is { } text && !Head().IsMatch(text)) told.AddError(screen.Words["audit.head.wrong"]);
        });
        verify.SetAction((parsed, stop) => RunAsync(screen, options.Read(parsed), options.Place(parsed), clock, parsed.GetValue(company), parsed.GetValue(head), stop));
        return new Command("audit", screen.Words["audit"]) { verify };
    }

    private static async Task<int> RunAsync(Screen screen, Store store, string place, TimeProvider clock, Guid? company, string? head, CancellationToken stop)
    {
        // Asking must not make an empty database where there was none.
        if (!store.IsPostgres && !File.Exists(Path.Combine(place, Store.FileName))) return Say(screen, Exit.Problems, "db.none", place);
        await using var parts = StoreOptions.Parts(store, clock).AddScoped<VerifyAudit>().BuildServiceProvider();
        await using var scope = parts.CreateAsyncScope();
        try
        {
            if (await scope.ServiceProvider.GetRequiredService<ServerRole>().TroubleAsync(stop) is { } trouble) return Say(screen, Exit.Fault, $"serve.db.{trouble}");
            var tables = await scope.ServiceProvider.GetRequiredService<StoredTables>().StateAsync(stop);
            if (tables != Tables.Ready) return Say(screen, Exit.Problems, tables == Tables.Newer ? "db.newer" : "db.old");
            return await VerifyAsync(screen, scope.ServiceProvider, company, head, stop);
        }
        catch (Exception fault) when (Store.Said(fault) is { } wrong)
        {
            return Say(screen, Exit.Fault, "db.cannot", wrong.Message);
        }
    }

    private static async Task<int> VerifyAsync(Screen screen, IServiceProvider parts, Guid? wanted, string? head, CancellationToken stop)
    {
        var (db, verify) = (parts.GetRequiredService<CompanyDb>(), parts.GetRequiredService<VerifyAudit>());
        var states = (await verify.RunAsync(stop)).Where(state => wanted is null || state.Company == wanted).ToList();
        if (states.Count == 0) return wanted is { } id ? Say(screen, Exit.Problems, "audit.company.none", id.ToString("N")) : Say(screen, Exit.Done, "audit.none");
        var has = head is null;
        foreach (var state in states)
        {
            await db.EnterAsync(state.Company, stop);
            screen.Out.WriteLine($"{state.Company:N}\t{state.Number.ToString(CultureInfo.InvariantCulture)}:{state.Hash}\t{(state.BrokenAt is null ? screen.Words["audit.whole"] : screen.Words["audit.broken"])}");
            if (state.BrokenAt is { } at) Say(screen, Exit.Problems, "audit.broken.at", await NameAsync(db, stop), state.Company.ToString("N"), at);
            if (!has && Head().Match(head!) is { Success: true } told) has = await verify.HasAsync(long.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture), told.Groups[2].Value, stop);
        }
        if (!has) Say(screen, Exit.Problems, "audit.head.missing", head!);
        return has && states.All(state => state.BrokenAt is null) ? Exit.Done : Exit.Problems;
    }

    private static async Task<string> NameAsync(CompanyDb db, CancellationToken stop) => await db.Facts<Company>().Select(company => company.Name).FirstOrDefaultAsync(stop) ?? "";

    private static int Say(Screen screen, int exit, string key, params object[] args)
    {
        screen.Error.WriteLine(screen.Words[key, args]);
        return exit;
    }

    // As it is printed, or its first sixteen digits.
    [GeneratedRegex("^([1-9][0-9]{0,17}):([0-9a-fA-F]{16,64})$")]
    private static partial Regex Head();
}
