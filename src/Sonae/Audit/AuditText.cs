namespace Sonae.Audit;

/// <summary>The words of the audit log.</summary>
public sealed class AuditText;
