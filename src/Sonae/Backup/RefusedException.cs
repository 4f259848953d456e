namespace Sonae.Backup;

/// <summary>A backup or restore that is not done, with the exit code and the sentence that says why.</summary>
public sealed class RefusedException(int exit, string key, params object[] args) : Exception(key)
{
    public int Exit => exit;

    public string Key => Message;

    public IReadOnlyList<object> Args => args;
}
