using Sonae.Office.Tests.Corpus;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Sonae.Office.Tests;

/// <summary>Runs the tests; called with "probe FILE" reads one file and prints its cells, so that each odd file dies alone.</summary>
public static class Program
{
    /// <summary>Which of the two.</summary>
    public static async Task<int> Main(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args is ["probe", var file])
            return Probe.Run(file, Console.OpenStandardOutput(), Console.Error);
        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await ConsoleRunner.Run(args);
    }
}
