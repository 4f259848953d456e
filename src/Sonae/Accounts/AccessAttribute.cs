using Sonae.Companies;

namespace Sonae.Accounts;

/// <summary>Who may use an address. Every address carries exactly one of these; one without is never answered.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class AccessAttribute : Attribute;

/// <summary>Everybody, signed in or not.</summary>
public sealed class AnyoneAttribute : AccessAttribute;

/// <summary>Everybody with an account.</summary>
public sealed class SignedInAttribute : AccessAttribute;

/// <summary>Those who have one of these roles in the company that the address names.</summary>
public sealed class MembersAttribute(Role roles) : AccessAttribute
{
    public Role Roles { get; } = roles;
}

/// <summary>Those who run the machine.</summary>
public sealed class OperatorsAttribute : AccessAttribute;

/// <summary>Those who came by a link for this purpose.</summary>
public sealed class LinkHoldersAttribute(Links.LinkPurpose purpose) : AccessAttribute
{
    public Links.LinkPurpose Purpose { get; } = purpose;
}
