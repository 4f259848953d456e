using Sonae.Companies;

namespace Sonae.Members;

/// <summary>Which roles somebody may invite to: 経営者 to every one, 担当者 to those that change nothing.</summary>
public static class InviteRule
{
    /// <summary>The roles in the order people read them.</summary>
    public static readonly IReadOnlyList<Role> Order = [Role.Owner, Role.Clerk, Role.Employee, Role.Reader, Role.Supporter];

    private const Role ByClerk = Role.Employee | Role.Reader;

    public static IReadOnlyList<Role> Offered(Role by) => by switch
    {
        Role.Owner => Order,
        Role.Clerk => [.. Order.Where(role => (role & ByClerk) != Role.None)],
        _ => [],
    };
}
