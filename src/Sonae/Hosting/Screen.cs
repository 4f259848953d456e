using Sonae.Words;

namespace Sonae.Hosting;

/// <summary>Where a command speaks: results on Out, messages on Error, in one language.</summary>
public sealed record Screen(TextWriter Out, TextWriter Error, Language Language)
{
    public Text Words { get; } = new(typeof(ConsoleText), Language);
}

/// <summary>The words of the command line.</summary>
public static class ConsoleText;
