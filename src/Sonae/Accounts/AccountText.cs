namespace Sonae.Accounts;

/// <summary>The words around signing in.</summary>
public sealed class AccountText;
