namespace Sonae.Hosting;

/// <summary>Where the keys lie that seal cookies and forms, so that both outlive a restart; readable by nobody else.</summary>
public static class KeyFolder
{
    /// <summary>Makes the folder within the data folder; without a data folder there is none, and that is well.</summary>
    public static bool TryMake(string? dataFolder, out DirectoryInfo? keys)
    {
        keys = null;
        if (dataFolder is null) return true;
        try { keys = Make(Path.Combine(dataFolder, "keys")); }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException) { return false; }
        return true;
    }

    private static DirectoryInfo Make(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
