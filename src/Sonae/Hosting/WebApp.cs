using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Sonae.Accounts;
using Sonae.Answers;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Demo;
using Sonae.Diagnosis;
using Sonae.Editions;
using Sonae.Layout;
using Sonae.Links;
using Sonae.Members;
using Sonae.Rounds;
using Sonae.Workbook;

namespace Sonae.Hosting;

/// <summary>What the web application is told when it is built.</summary>
public sealed record WebSettings(Listening Listening, DataFolder Data, EditionShelf Shelf, Store Store, Certificate? Certificate = null, TrustedProxy? Proxy = null, bool OpenRegistration = false);

/// <summary>The web application: what it is made of and what every request passes through.</summary>
public static class WebApp
{
    // Everything a form of this program sends fits many times; an upload says its own limit.
    private const int BodyLimit = KeepForm.Limit;

    // There is no file of settings whose changes would have to be waited for.
    private static readonly string[] NoWatch = ["--hostBuilder:reloadConfigOnChange=false"];

    public static WebApplication Build(WebSettings settings)
    {
        // The slim one brings what is used here; the other one also brings what a start would have to wait for.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = NoWatch,
            ApplicationName = typeof(WebApp).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
        });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseUrls(settings.Listening.Url.Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimit;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            if (settings.Certificate is { } certificate) kestrel.ConfigureHttpsDefaults(certificate.Show);
        });
        // A variable of the environment would have the framework believe everybody; only --behind-proxy says whom.
        builder.Configuration["ForwardedHeaders_Enabled"] = "false";
        Log(builder.Logging);
        AddParts(builder.Services, settings);
        var app = builder.Build();
        settings.Proxy?.Believe(app);
        Pipe(app, new HostNames(settings.Listening, app.Configuration["AllowedHosts"]));
        return app;
    }

    private static void Log(ILoggingBuilder logging)
    {
        logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(LogLevel.Warning);
        // Keys that end with the program are meant to, and a form from before a restart is told to its reader, not to the log.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical);
        // What fails in the store is thrown as well: it is met where two people are at once, or told as a fault.
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical);
        // A start that fails is told in one sentence by Serving.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }

    private static void AddParts(IServiceCollection services, WebSettings settings)
    {
        services.AddSingleton(settings.Shelf).AddSingleton(TimeProvider.System).AddSingleton<AssetAddress>().AddSingleton<StartCode>();
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor().AddScoped<LoadTurn>().AddScoped<Visitor>().AddScoped(Here).AddScoped(typeof(Wording<>)).AddScoped<TriedAnswers>();
        settings.Store.Add(services);
        services.AddSingleton(new LastCopy(settings.Data.Folder.FullName));
        services.AddSingleton(new RegistrationRule(settings.OpenRegistration)).AddScoped<Registration>();
        services.AddAccounts();
        services.AddLinks();
        services.AddMembers();
        services.AddDemo();
        services.AddScoped<Actor>().AddScoped<CompanyVisit>().AddScoped<FindSeat>().AddScoped<StartCheck>().AddScoped<StartCompany>().AddScoped<ChangeProfile>().AddScoped<CompaniesOfAccount>()
            .AddScoped<AnswerQuestion>().AddScoped<AnswersOfRound>().AddScoped<OptionForms>().AddScoped<ReadAudit>().AddScoped<VerifyAudit>().AddScoped<AuditWords>();
        Areas.Add(services);
        services.AddSingleton<TriedBooks>().AddScoped<VisitorsBook>();
        // HostNames judges alone; the framework, told of one more name, would refuse all it was not told of, even localhost.
        services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = ["*"]);
        services.AddRequestTimeouts();
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
            limiter.AddConcurrencyLimiter(TryWorkbookEndpoints.FewAtATime, few => (few.PermitLimit, few.QueueLimit) = (4, 32));
        });
        services.AddAntiforgery(antiforgery => (antiforgery.Cookie.Name, antiforgery.Cookie.SecurePolicy) = ("sonae-form", CookieSecurePolicy.SameAsRequest));
        // Over https the framework leaves compression off: a page holds a token beside what its reader typed.
        services.AddResponseCompression(compression => compression.MimeTypes = ["text/html", "text/css", "text/javascript"]);
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
        services.AddDataProtection().SetApplicationName("sonae").PersistKeysToFileSystem(settings.Data.Keys);
    }

    private static Connection Here(IServiceProvider services) =>
        Connection.Of(services.GetRequiredService<IHttpContextAccessor>().HttpContext ?? throw new InvalidOperationException("A connection is asked for outside of a request."));

    private static void Pipe(WebApplication app, HostNames names)
    {
        app.Use(SecurityHeaders.Add);
        app.UseResponseCompression();
        app.UseExceptionHandler(Refusals.OfFault);
        app.UseStatusCodePages(Refusals.Show);
        app.Use(names.Check);
        app.UseStaticFiles(AssetAddress.Caching);
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.Use(LargeBodies.Refuse);
        app.UseMiddleware<LimitGate>();
        app.UseMiddleware<AccessGate>();
        app.UseAntiforgery();
        app.Use(Refusals.OfForm);
        app.MapRazorComponents<App>().Add(OnlyRead);
        var open = app.MapGroup("").WithMetadata(new AnyoneAttribute());
        open.MapLanguage();
        open.MapDiagnosis();
        open.MapTryWorkbook();
        app.MapAccounts();
        app.MapCompanies();
        app.MapSettings();
        app.MapLinks();
        app.MapMembers();
        app.MapDemo();
        app.MapAnswers();
        app.MapAudit();
        Areas.Map(app);
    }

    // A page is read; what changes something is an address of its own.
    private static void OnlyRead(EndpointBuilder page)
    {
        foreach (var methods in page.Metadata.OfType<IHttpMethodMetadata>().ToList()) page.Metadata.Remove(methods);
        page.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get]));
    }
}
