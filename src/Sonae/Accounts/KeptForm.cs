namespace Sonae.Accounts;

/// <summary>A form that arrived after its sender's session had ended: sealed, kept for a while, offered again after sign-in.</summary>
public sealed class KeptForm(Guid id, string path, byte[] body, DateTimeOffset expiresAt)
{
    public Guid Id { get; private set; } = id;

    /// <summary>Where it was sent, sealed as well.</summary>
    public string Path { get; private set; } = path;

    public byte[] Body { get; private set; } = body;

    public DateTimeOffset ExpiresAt { get; private set; } = expiresAt;
}
