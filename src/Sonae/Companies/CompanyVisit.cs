namespace Sonae.Companies;

/// <summary>The company whose pages are being read, and in which role; outside of any company it is empty.</summary>
public sealed class CompanyVisit
{
    private Company? company;

    public bool IsInside => company is not null;

    public Company Company => company ?? throw new InvalidOperationException("No company has been entered.");

    /// <summary>The reader's own membership; none at the demo company.</summary>
    public Member? Member { get; private set; }

    public Role Role { get; private set; }

    /// <summary>Whether one of these roles is the reader's.</summary>
    public bool May(Role roles) => (Role & roles) != Role.None;

    /// <summary>The address of an area's page in this company.</summary>
    public string Address(string area) => $"/c/{Company.CompanyId:N}/{area}";

    public void Enter(Company entered, Member? member, Role role) => (company, Member, Role) = (entered, member, role);
}
