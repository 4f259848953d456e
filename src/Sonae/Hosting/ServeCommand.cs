using System.CommandLine;

namespace Sonae.Hosting;

/// <summary>"serve": the web application, until it is stopped.</summary>
public static class ServeCommand
{
    // A test host passes these three by itself; they are nobody else's business.
    private static readonly string[] TestHostOptions = ["--environment", "--contentRoot", "--applicationName"];

    public static Command Make(Screen screen)
    {
        var urls = new Option<string?>("--urls") { Description = screen.Words["serve.urls"] };
        var lan = new Option<bool>("--lan") { Description = screen.Words["serve.lan"] };
        var data = new Option<string?>("--data") { Description = screen.Words["serve.data"] };
        var db = new Option<string?>("--db") { Description = screen.Words["serve.db"] };
        var later = new List<Option>
        {
            new Option<bool>("--demo") { Description = screen.Words["serve.demo"] },
            new Option<bool>("--open-registration") { Description = screen.Words["serve.open"] },
        };
        var serve = new Command("serve", screen.Words["serve"]) { urls, lan, data, db };
        foreach (var option in later) serve.Add(option);
        foreach (var name in TestHostOptions) serve.Add(new Option<string?>(name) { Hidden = true });
        serve.SetAction((parsed, stop) =>
        {
            foreach (var option in later.Where(option => parsed.GetResult(option) is { Implicit: false }))
                screen.Error.WriteLine(screen.Words["serve.later", option.Name]);
            return new Serving(screen, new ServeSettings(parsed.GetValue(urls), parsed.GetValue(lan), parsed.GetValue(data), parsed.GetValue(db))).RunAsync(stop);
        });
        return serve;
    }
}
