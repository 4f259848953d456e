namespace Sonae.Tests.Commands;

/// <summary>A folder for one test, gone afterwards.</summary>
public sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sonae-test-");

    public string Path => folder.FullName;

    public string this[string name] => System.IO.Path.Combine(folder.FullName, name);

    public string Write(string name, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    /// <summary>Every file and folder below, by path from here.</summary>
    public IReadOnlyList<string> All(string below = "") => !Directory.Exists(this[below]) ? [] :
        Directory.EnumerateFileSystemEntries(this[below], "*", SearchOption.AllDirectories).Select(path => System.IO.Path.GetRelativePath(this[below], path).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();

    public void Dispose() => folder.Delete(recursive: true);
}
