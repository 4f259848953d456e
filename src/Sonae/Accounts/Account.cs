using Microsoft.AspNetCore.Identity;

namespace Sonae.Accounts;

/// <summary>Somebody who can sign in; a login name needs no mail address.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The name shown to people.</summary>
    public string Name { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Whether this account runs the machine (運用者): it sees how things work, never what a company says.</summary>
    public bool IsOperator { get; set; }
}
