using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Tests.Web;

namespace Sonae.Tests.Accounts;

/// <summary>Signing in costs the same work whether or not anybody has the name: counted in hashes and statements, for a clock would tell of the machine's mood.</summary>
public sealed class EqualWorkTests
{
    [Fact]
    public async Task A_name_nobody_has_costs_what_a_wrong_password_costs()
    {
        await using var site = new CountedSite();
        var seats = await Seats.New(site);
        var account = await seats.Add(Role.Clerk);
        var reader = site.Visit();
        await Count(site, reader, account.UserName!);
        var known = await Count(site, reader, account.UserName!);
        var unknown = await Count(site, reader, "nobody-" + Guid.NewGuid().ToString("N"));
        Assert.Equal([Site.FewRounds], known.Hashes);
        Assert.NotEmpty(known.Statements);
        Assert.Equal(known.Hashes, unknown.Hashes);
        Assert.Equal(known.Statements, unknown.Statements);
    }

    [Fact]
    public async Task So_does_one_who_has_a_passkey_and_no_password()
    {
        await using var site = new CountedSite();
        var seats = await Seats.New(site);
        var account = await seats.Add(Role.Clerk);
        await seats.Within(async (parts, db) =>
        {
            db.Attach(account).Entity.PasswordHash = null;
            return await db.SaveChangesAsync();
        });
        var reader = site.Visit();
        await Count(site, reader, account.UserName!);
        Assert.Equal((await Count(site, reader, account.UserName!)).Hashes, (await Count(site, reader, "nobody")).Hashes);
    }

    [Fact]
    public void A_password_is_sealed_with_as_many_rounds_as_are_advised_today()
    {
        using var parts = new ServiceCollection().AddStoredAccounts().BuildServiceProvider();
        var options = parts.GetRequiredService<IOptions<PasswordHasherOptions>>();
        Assert.True(Rounds(new NarrowPasswords(options).HashPassword(new Account(), "どんぐり")) >= 210_000);
    }

    private static async Task<(IReadOnlyList<int> Hashes, IReadOnlyList<string> Statements)> Count(CountedSite site, Reader reader, string login)
    {
        await reader.Read("/sign-in");
        await using var scope = site.Services.CreateAsyncScope();
        using var heard = new Statements(Place(scope.ServiceProvider.GetRequiredService<CompanyDb>().Database.GetDbConnection()));
        site.Hashes.Clear();
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, (await reader.Send("/sign-in", "/sign-in", ("login", login), ("password", "wrong"))).StatusCode);
        return (site.Hashes.ToList(), heard.Texts.ToList());
    }

    private static string Place(DbConnection connection) => $"{connection.DataSource}|{connection.Database}";

    // A sealed password tells how often it was worked over (big-endian, from its sixth byte).
    private static int Rounds(string hash) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(Convert.FromBase64String(hash).AsSpan(5, 4));

    /// <summary>A site that notes of every password that is worked on how often.</summary>
    private sealed class CountedSite : Site
    {
        public ConcurrentQueue<int> Hashes { get; } = [];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.RemoveAll<IPasswordHasher<Account>>().AddSingleton<IPasswordHasher<Account>>(new Counted(Hashes)));
        }

        private sealed class Counted(ConcurrentQueue<int> hashes) : IPasswordHasher<Account>
        {
            private readonly NarrowPasswords inner = new(Options.Create(new PasswordHasherOptions { IterationCount = Site.FewRounds }));

            public string HashPassword(Account user, string password)
            {
                hashes.Enqueue(Site.FewRounds);
                return inner.HashPassword(user, password);
            }

            public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
            {
                hashes.Enqueue(Rounds(hashedPassword));
                return inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
            }
        }
    }

    /// <summary>The statements sent to one store while it lives.</summary>
    private sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly string place;
        private readonly List<IDisposable> subscriptions = [];

        public Statements(string place)
        {
            this.place = place;
            subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public ConcurrentQueue<string> Texts { get; } = [];

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore") subscriptions.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is not CommandExecutedEventData told) return;
            if (Place(told.Command.Connection!) == place) Texts.Enqueue(told.Command.CommandText);
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }

        public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
    }
}
