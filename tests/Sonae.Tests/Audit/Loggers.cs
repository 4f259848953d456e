using Microsoft.Extensions.DependencyInjection;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Tests.Web;

namespace Sonae.Tests.Audit;

/// <summary>Companies that have a log and nothing else.</summary>
public static class Loggers
{
    public static async Task<Guid> Company(Site site, long lines)
    {
        var company = Guid.NewGuid();
        return await Within(site, company, async parts =>
        {
            var db = parts.GetRequiredService<CompanyDb>();
            db.Add(new Company(company, "つるばみ金属工業株式会社（架空）", site.Clock.GetUtcNow()));
            for (var line = 2; line <= lines; line++) db.Tell("audit_entries", $"{line}");
            await db.SaveChangesAsync();
            return company;
        });
    }

    public static async Task<T> Within<T>(Site site, Guid company, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CompanyDb>().EnterAsync(company);
        return await work(scope.ServiceProvider);
    }
}
