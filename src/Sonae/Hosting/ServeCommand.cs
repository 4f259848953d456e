using System.CommandLine;

namespace Sonae.Hosting;

/// <summary>"serve": the web application, until it is stopped.</summary>
public static class ServeCommand
{
    // A test host passes these three by itself; they are nobody else's business.
    private static readonly string[] TestHostOptions = ["--environment", "--contentRoot", "--applicationName"];

    public static Command Make(Screen screen)
    {
        var options = new ServeOptions(screen);
        var serve = new Command("serve", screen.Words["serve"]);
        options.AddTo(serve);
        foreach (var name in TestHostOptions) serve.Add(new Option<string?>(name) { Hidden = true });
        serve.SetAction((parsed, stop) => new Serving(screen, options.Read(parsed)).RunAsync(stop));
        return serve;
    }
}
