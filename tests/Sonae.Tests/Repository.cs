namespace Sonae.Tests;

/// <summary>The checkout the tests were built from, and what lies beside it.</summary>
public static class Repository
{
    public static string Root { get; } = Up(folder => File.Exists(Path.Combine(folder, "Sonae.slnx"))) ?? throw new DirectoryNotFoundException("Sonae.slnx");

    public static string Editions => Path.Combine(Root, "editions");

    /// <summary>Files of the checkout, without what builds leave there.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")).Order(StringComparer.Ordinal);

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string? Up(Func<string, bool> found)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder)) if (found(folder)) return folder;
        return null;
    }
}
