namespace Sonae.Hosting;

/// <summary>The folder that holds all that is stored: the database, the keys that seal cookies, and a lock, so that one program at a time uses it.</summary>
public sealed class DataFolder : IDisposable
{
    /// <summary>Names the folder where --data does not.</summary>
    public const string Variable = "SONAE_DATA";

    private readonly FileStream held;

    private DataFolder(DirectoryInfo folder, DirectoryInfo keys, FileStream held) => (Folder, Keys, this.held) = (folder, keys, held);

    public DirectoryInfo Folder { get; }

    /// <summary>Where the keys lie that seal cookies and forms, so that both outlive a restart.</summary>
    public DirectoryInfo Keys { get; }

    /// <summary>Where data are kept: as told, else as the variable says, else in the user's own place, else below the current folder.</summary>
    public static string PlaceOf(string? told, string? variable, string usersOwn) => !string.IsNullOrEmpty(told) ? told
        : !string.IsNullOrEmpty(variable) ? variable
        : usersOwn.Length > 0 ? Path.Combine(usersOwn, "sonae") : "sonae-data";

    /// <summary>The same, asking this machine.</summary>
    public static string PlaceOf(string? told) => PlaceOf(told, Environment.GetEnvironmentVariable(Variable),
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify));

    /// <summary>Opens it, made if need be; null when it cannot be, and then which sentence says why.</summary>
    public static DataFolder? Open(string place, out string trouble)
    {
        trouble = "";
        try
        {
            var folder = MakePrivate(Path.GetFullPath(place));
            var keys = MakePrivate(Path.Combine(folder.FullName, "keys"));
            return new DataFolder(folder, keys, new FileStream(Path.Combine(folder.FullName, "sonae.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException wrong) when (IsHeld(wrong)) { trouble = "serve.data.held"; }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException) { trouble = "serve.data.wrong"; }
        return null;
    }

    // The file stays: taking it away would let two programs each hold a lock of its own.
    public void Dispose() => held.Dispose();

    // Windows tells a violation of sharing; elsewhere it is "try again", which is 11, or 35 on a Mac.
    private static bool IsHeld(IOException wrong) => OperatingSystem.IsWindows() ? (wrong.HResult & 0xFFFF) == 32 : wrong.GetType() == typeof(IOException) && wrong.HResult is 11 or 35;

    private static DirectoryInfo MakePrivate(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
