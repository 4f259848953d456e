using Sonae.Companies;
using Sonae.Policies.Issuing;

namespace Sonae.Tests.Issuing;

/// <summary>Who may put a policy in force: two where there are two.</summary>
public sealed class SignersTests
{
    private static readonly Member First = Of(Role.Owner), Second = Of(Role.Owner), Clerk = Of(Role.Clerk), Supporter = Of(Role.Supporter);

    [Fact]
    public void An_owner_approves_what_anybody_else_asked_for()
    {
        var both = new Signers([First, Second, Clerk], 20);
        Assert.Equal([First, Second], both.For(Clerk.AccountId));
        Assert.Equal([First, Second], both.For(Supporter.AccountId));
        Assert.Equal([Second], both.For(First.AccountId));
    }

    [Fact]
    public void Where_the_owner_asked_and_is_the_only_one_the_clerk_is_the_other_person()
    {
        var signers = new Signers([First, Clerk], 20);
        Assert.Equal([Clerk], signers.For(First.AccountId));
        Assert.False(signers.IsAlone(First.AccountId));
        Assert.False(signers.MayApprove(First.AccountId, First.AccountId));
    }

    [Fact]
    public void One_person_finishes_alone_but_a_supporter_or_a_clerk_does_not()
    {
        Assert.True(new Signers([First], 20).IsAlone(First.AccountId));
        Assert.False(new Signers([First], 20).IsAlone(Supporter.AccountId));
        var alone = new Signers([First, Clerk], 1);
        Assert.True(alone.IsAlone(First.AccountId));
        Assert.False(alone.IsAlone(Clerk.AccountId));
        Assert.Equal([First], alone.For(Clerk.AccountId));
    }

    private static Member Of(Role role) => new(Guid.Empty, Guid.NewGuid(), role, role.ToString(), default);
}
