namespace Sonae.Workbook;

/// <summary>Writes files into a new folder beside the wanted one and puts them in place only when all are complete.</summary>
public sealed class OutFolder : IDisposable
{
    private readonly string target;
    private readonly string draft;
    private readonly Placing placing = new();

    public OutFolder(string target)
    {
        this.target = Path.GetFullPath(Path.TrimEndingDirectorySeparator(target));
        if (File.Exists(this.target)) throw new IOException(target);
        draft = Draft(this.target);
    }

    public void Write(string name, Action<Stream> write)
    {
        var path = Path.Combine(draft, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16);
        write(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Puts the files in place, all or none; in a folder that exists, files of other names stay as they are.</summary>
    public void Complete()
    {
        if (!Directory.Exists(target)) Directory.Move(draft, target);
        else placing.All(draft, target);
    }

    public void Dispose()
    {
        placing.UndoUnlessComplete();
        if (Directory.Exists(draft)) Directory.Delete(draft, recursive: true);
    }

    // The folder above may belong to somebody else, as with a folder mounted into a container; then the draft lies within.
    private static string Draft(string target)
    {
        var name = $".sonae-{Guid.NewGuid():N}";
        var parent = Path.GetDirectoryName(target) ?? target;
        try
        {
            return Directory.CreateDirectory(Path.Combine(parent, name)).FullName;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException && Directory.Exists(target))
        {
            return Directory.CreateDirectory(Path.Combine(target, name)).FullName;
        }
    }
}
