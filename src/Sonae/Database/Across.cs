namespace Sonae.Database;

/// <summary>Whose rows a list over companies may show: those of one account, or the one that a token opens.</summary>
public sealed record Across(Guid? Account, byte[]? TokenHash)
{
    public static Across Of(Guid account) => new(account, null);

    public static Across Of(byte[] tokenHash) => new(null, tokenHash);
}
