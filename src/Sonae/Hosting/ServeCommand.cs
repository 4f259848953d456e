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
        var later = new List<Option>
        {
            new Option<bool>("--demo") { Description = screen.Words["serve.demo"] },
        };
        var serve = new Command("serve", screen.Words["serve"]);
        options.AddTo(serve);
        foreach (var option in later) serve.Add(option);
        foreach (var name in TestHostOptions) serve.Add(new Option<string?>(name) { Hidden = true });
        serve.SetAction((parsed, stop) =>
        {
            foreach (var option in later.Where(option => parsed.GetResult(option) is { Implicit: false }))
                screen.Error.WriteLine(screen.Words["serve.later", option.Name]);
            return new Serving(screen, options.Read(parsed)).RunAsync(stop);
        });
        return serve;
    }
}
