namespace Sonae.Office.Tests.Corpus;

/// <summary>Other people's odd files; they lie in shared/corpus beside the checkout and are never committed.</summary>
internal static class CorpusFolder
{
    /// <summary>What stands in for the files of a folder that is not there.</summary>
    public const string Absent = "(corpus absent)";

    private static readonly string? Root = Find();

    /// <summary>The folder of a kind of files; skips the test when the collection is absent.</summary>
    public static string Of(string kind)
    {
        if (Root is null)
            Assert.Skip($"No folder shared/corpus beside the checkout: its {kind} files were not read.");
        return Path.Combine(Root!, kind);
    }

    /// <summary>The lines of a folder's LIST.tsv without the heading; none when the collection is absent.</summary>
    public static IReadOnlyList<string[]> List(string kind) => Root is null
        ? []
        : [.. File.ReadLines(Path.Combine(Root, kind, "LIST.tsv")).Skip(1).Select(line => line.Split('\t'))];

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "corpus");
            if (Directory.Exists(candidate))
                return candidate;
        }
        return null;
    }
}
