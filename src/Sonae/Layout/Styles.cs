namespace Sonae.Layout;

/// <summary>The stylesheets of every page and of what is printed, in the order in which they build on each other.</summary>
public static class Styles
{
    public static readonly IReadOnlyList<string> Files = ["styles/base.css", "styles/parts.css", "styles/pages.css", "styles/narrow.css", "styles/paper.css", "styles/work.css"];

    /// <summary>All of them as one text.</summary>
    public static async Task<string> ReadAsync(string webRoot, CancellationToken stop) =>
        string.Concat(await Task.WhenAll(Files.Select(file => File.ReadAllTextAsync(Path.Combine(webRoot, file), stop))));
}
