using System.Globalization;
using Sonae.Words;

namespace Sonae.Database;

/// <summary>When the last copy of a data folder was made: a line of text beside the database, written by "sonae backup".</summary>
public sealed class LastCopy(string folder)
{
    private const string FileName = "last-backup";

    private readonly string path = Path.Combine(folder, FileName);

    public void Write(DateTimeOffset moment) => File.WriteAllText(path, moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture) + "\n");

    /// <summary>The day in Japan, or null when there was none, or none that can be read.</summary>
    public DateOnly? Day()
    {
        try { return DateTimeOffset.TryParse(File.ReadAllText(path), CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? Dates.Day(moment) : null; }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException) { return null; }
    }
}
