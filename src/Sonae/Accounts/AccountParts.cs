using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sonae.Database;

namespace Sonae.Accounts;

/// <summary>What the application needs so that people can sign in.</summary>
public static class AccountParts
{
    /// <summary>Accounts as they are stored, for the web and for commands.</summary>
    public static IServiceCollection AddStoredAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(identity =>
        {
            identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            identity.User.AllowedUserNameCharacters = "";
        }).AddEntityFrameworkStores<CompanyDb>();
        services.RemoveAll<IPasswordValidator<Account>>().AddScoped<IPasswordValidator<Account>, RuledPasswords>().AddScoped<IPasswordHasher<Account>, NarrowPasswords>()
            .Configure<PasswordHasherOptions>(sealing => sealing.IterationCount = NarrowPasswords.Rounds);
        return services.AddScoped<SecondStep>().AddScoped<ResetPassword>().AddScoped<OwnSessions>().AddScoped<EachCompany>();
    }

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddStoredAccounts();
        new IdentityBuilder(typeof(Account), services).AddSignInManager().AddDefaultTokenProviders();
        services.Configure<IdentityPasskeyOptions>(Passkeys.Configure);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(Session);
            cookies.TwoFactorUserIdCookie!.Configure(Step);
        });
        services.AddSingleton<Limits>().AddScoped<SignInLimits>().AddScoped<KnownBrowser>().AddScoped<FinishSignIn>().AddScoped<HalfSignIn>()
            .AddScoped<PaperOnce>().AddScoped<OwnProof>().AddScoped<CodeOffer>().AddScoped<WaitingWords>();
        services.AddScoped<SignedInAccount>().AddScoped<OwnAccount>().AddScoped<OpenSession>().AddScoped<ReplacePassword>().AddScoped<KeepForm>().AddScoped<Passkeys>().AddScoped<CheckPassword>().AddSingleton<NobodysPassword>().AddScoped<NewAccounts>();
    }

    private static void Session(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "sonae-session";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        // Longer than a session lives: whose it was must still be readable when a form comes too late.
        cookie.ExpireTimeSpan = 2 * SessionCheck.Idle;
        cookie.LoginPath = "/sign-in";
        cookie.Events.OnValidatePrincipal = SessionCheck.Validate;
    }

    // What a sign-in or a new passkey waits for between its two steps.
    private static void Step(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "sonae-step";
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(10);
    }
}
