namespace Sonae.Accounts;

/// <summary>One signed-in browser of an account; its owner sees it and can end it.</summary>
public sealed class Session(Guid id, Guid accountId, DateTimeOffset createdAt, string agent, string address)
{
    public Guid Id { get; private set; } = id;

    public Guid AccountId { get; private set; } = accountId;

    public DateTimeOffset CreatedAt { get; private set; } = createdAt;

    public DateTimeOffset SeenAt { get; private set; } = createdAt;

    /// <summary>What the browser said it is, shortened.</summary>
    public string Agent { get; private set; } = agent;

    public string Address { get; private set; } = address;

    public DateTimeOffset? EndedAt { get; private set; }

    public void See(DateTimeOffset now) => SeenAt = now;

    public void End(DateTimeOffset now) => EndedAt ??= now;
}
