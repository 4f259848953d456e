namespace Sonae.Database;

/// <summary>Whose rows a list over companies may show: those of one account, the one that a token opens, or the ids of all, which only the machine's own commands ask for.</summary>
public sealed record Across(Guid? Account, byte[]? TokenHash, bool All = false)
{
    /// <summary>Every company's id.</summary>
    public static readonly Across Everyone = new(null, null, All: true);

    public static Across Of(Guid account) => new(account, null);

    public static Across Of(byte[] tokenHash) => new(null, tokenHash);
}
