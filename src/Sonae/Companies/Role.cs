namespace Sonae.Companies;

/// <summary>What somebody is in a company (役割): 経営者, 担当者, 従業員, 閲覧, 支援者; as flags, so that a rule can name several.</summary>
[Flags]
public enum Role { None = 0, Owner = 1, Clerk = 2, Employee = 4, Reader = 8, Supporter = 16 }

/// <summary>Sets of roles that rights are written with.</summary>
public static class Roles
{
    /// <summary>Those who may change what the company says.</summary>
    public const Role Editors = Role.Owner | Role.Clerk | Role.Supporter;

    /// <summary>Those who may see everything the company says.</summary>
    public const Role Readers = Editors | Role.Reader;

    /// <summary>Everybody who belongs to the company.</summary>
    public const Role All = Readers | Role.Employee;

    /// <summary>Those who may say who belongs to the company.</summary>
    public const Role Admins = Role.Owner | Role.Clerk;
}
