namespace Sonae.Guideline.Tests;

public sealed class ProfileTests
{
    [Fact]
    public void A_profile_that_says_nothing_is_untold() => Assert.False(Profile.Untold.IsTold);

    [Fact]
    public void One_thing_said_is_enough_to_be_told()
    {
        Profile[] told =
        [
            new() { Name = "x" }, new() { Form = CompanyForm.Sole }, new() { Representative = "x" }, new() { RepresentativeTitle = "x" }, new() { Employees = 1 }, new() { Industry = "x" },
            new() { Has = new Dictionary<string, bool> { ["cloud"] = false } }, new() { Facts = new Dictionary<string, string> { ["x"] = "y" } },
            new() { Choices = new Dictionary<string, string> { ["x"] = "y" } },
        ];
        Assert.All(told, profile => Assert.True(profile.IsTold));
        Assert.Equal(typeof(Profile).GetProperties().Count(property => property.Name != nameof(Profile.IsTold)), told.Length);
    }
}
