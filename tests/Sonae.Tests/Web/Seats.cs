using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Guideline;
using Member = Sonae.Companies.Member;

namespace Sonae.Tests.Web;

/// <summary>A company in the store with one person per role, and a way to sit down as each of them.</summary>
public sealed class Seats
{
    public const string Password = "tsurubami no ki 2026";

    private readonly Site site;
    private readonly Dictionary<Role, string> logins = [];

    private Seats(Site site, Guid company) => (this.site, Company) = (site, company);

    public Guid Company { get; }

    /// <summary>The address of an area of this company.</summary>
    public string Address(string area) => $"/c/{Company:N}/{area}";

    /// <summary>A new company whose people nobody else knows.</summary>
    public static async Task<Seats> New(Site site, string name = "つるばみ金属工業株式会社（架空）")
    {
        await using var scope = site.Services.CreateAsyncScope();
        var parts = scope.ServiceProvider;
        var owner = await Person(parts, Role.Owner);
        var profile = new Profile { Name = name, Form = CompanyForm.Corporation, Employees = 12 };
        var seats = new Seats(site, await parts.GetRequiredService<StartCompany>().RunAsync(new NewCompany(profile, owner.UserName!, owner.Name), owner));
        seats.logins[Role.Owner] = owner.UserName!;
        foreach (var role in (Role[])[Role.Clerk, Role.Employee, Role.Reader, Role.Supporter]) await seats.Add(role);
        return seats;
    }

    /// <summary>A new member in this role.</summary>
    public async Task<Account> Add(Role role)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CompanyDb>();
        var account = await Person(scope.ServiceProvider, role);
        await db.EnterAsync(Company);
        db.Add(account);
        db.Add(new Member(Company, account.Id, role, account.Name, site.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
        logins[role] = account.UserName!;
        return account;
    }

    /// <summary>A browser in which the person with this role is signed in.</summary>
    public Task<Reader> Sit(Role role) => SitAs(logins[role]);

    private async Task<Reader> SitAs(string login)
    {
        var reader = site.Visit();
        await SignIn(reader, login);
        return reader;
    }

    /// <summary>Signs the person with this role in at a browser that is there already.</summary>
    public Task SignIn(Reader reader, Role role) => SignIn(reader, logins[role]);

    private static async Task SignIn(Reader reader, string login)
    {
        var answer = await reader.Send("/sign-in", "/sign-in", ("login", login), ("password", Password));
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, answer.StatusCode);
    }

    /// <summary>A browser of somebody who runs the machine and belongs to no company.</summary>
    public async Task<Reader> SitOperator()
    {
        var login = await Within(async (parts, db) =>
        {
            var account = await Person(parts, Role.None);
            account.IsOperator = true;
            db.Add(account);
            await db.SaveChangesAsync();
            return account.UserName!;
        });
        return await SitAs(login);
    }

    /// <summary>Works in the store as the program itself, within this company.</summary>
    public async Task<T> Within<T>(Func<IServiceProvider, CompanyDb, Task<T>> work)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CompanyDb>();
        await db.EnterAsync(Company);
        return await work(scope.ServiceProvider, db);
    }

    private static async Task<Account> Person(IServiceProvider parts, Role role)
    {
        var accounts = parts.GetRequiredService<UserManager<Account>>();
        var now = parts.GetRequiredService<TimeProvider>().GetUtcNow();
        var account = new Account { Id = Guid.CreateVersion7(now), UserName = $"{role}-{Guid.NewGuid():N}", Name = $"{role}", CreatedAt = now, SecurityStamp = Guid.NewGuid().ToString() };
        await accounts.UpdateNormalizedUserNameAsync(account);
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, Password);
        return account;
    }
}
