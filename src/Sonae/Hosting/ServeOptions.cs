using System.CommandLine;

namespace Sonae.Hosting;

/// <summary>What "serve" was told.</summary>
public sealed record ServeSettings(string? Urls, bool Lan, string? Data, string? Db, CertificateFiles? Certificate, string? BehindProxy, bool OpenRegistration, bool Demo);

/// <summary>The options of "serve".</summary>
public sealed class ServeOptions(Screen screen)
{
    private readonly Option<string?> urls = new("--urls") { Description = screen.Words["serve.urls"], HelpName = "URL" };
    private readonly Option<bool> lan = new("--lan") { Description = screen.Words["serve.lan"] };
    private readonly StoreOptions store = new(screen);
    private readonly Option<string?> certificate = new("--certificate") { Description = screen.Words["serve.certificate"], HelpName = "FILE" };
    private readonly Option<string?> key = new("--certificate-key") { Description = screen.Words["serve.certificate.key"], HelpName = "FILE" };
    private readonly Option<string?> password = new("--certificate-password-file") { Description = screen.Words["serve.certificate.password", CertificateFiles.Variable], HelpName = "FILE" };
    private readonly Option<bool> open = new("--open-registration") { Description = screen.Words["serve.open"] };
    private readonly Option<bool> demo = new("--demo") { Description = screen.Words["serve.demo"] };
    private readonly Option<string?> proxy = new("--behind-proxy") { Description = screen.Words["serve.proxy"], HelpName = "ADDRESS" };

    public void AddTo(Command serve)
    {
        foreach (var option in (Option[])[urls, lan, certificate, key, password, proxy, open, demo]) serve.Add(option);
        store.AddTo(serve);
        serve.Validators.Add(told =>
        {
            if (told.GetResult(certificate) is null && (told.GetResult(key) ?? told.GetResult(password)) is not null) told.AddError(screen.Words["serve.certificate.alone"]);
        });
    }

    public ServeSettings Read(ParseResult parsed) =>
        new(parsed.GetValue(urls), parsed.GetValue(lan), store.Folder(parsed), store.Db(parsed), Files(parsed), parsed.GetValue(proxy), parsed.GetValue(open), parsed.GetValue(demo));

    private CertificateFiles? Files(ParseResult parsed) =>
        parsed.GetValue(certificate) is { } file ? new(file, parsed.GetValue(key), parsed.GetValue(password)) : null;
}
