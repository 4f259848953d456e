namespace Sonae.Backup;

/// <summary>The words of backup and restore.</summary>
public sealed class BackupText;
