using Microsoft.AspNetCore.Identity;
using Sonae.Accounts;
using Sonae.Layout;

namespace Sonae.Companies;

/// <summary>What somebody who gets an account types of themselves, on the start page or after an invitation.</summary>
public sealed record PersonForm(string PersonName, string LoginName, string Password)
{
    public static readonly PersonForm Empty = new("", "", "");

    public static PersonForm Read(IFormCollection form) => new(form["person"].ToString().Trim(), form["login"].ToString().Trim(), form["password"].ToString());

    /// <summary>The account this becomes, not stored yet.</summary>
    public Account Account(TimeProvider clock) => new() { Id = Guid.CreateVersion7(clock.GetUtcNow()), Name = PersonName, UserName = LoginName, CreatedAt = clock.GetUtcNow() };

    /// <summary>Every problem of what was typed, in the order of the page.</summary>
    public async Task<List<FieldProblem>> CheckAsync(UserManager<Account> accounts, Account account)
    {
        var problems = new List<FieldProblem>();
        if (MyNumberRule.IsIn(PersonName)) problems.Add(new("person", "my-number"));
        else if (PersonName is not { Length: > 0 and <= 100 }) problems.Add(new("person", "person"));
        if (MyNumberRule.IsIn(LoginName)) problems.Add(new("login", "my-number"));
        else if (LoginName is not { Length: > 0 and <= 100 } || await accounts.FindByNameAsync(LoginName) is not null) problems.Add(new("login", "login"));
        foreach (var validator in accounts.PasswordValidators)
            if (!(await validator.ValidateAsync(accounts, account, Password)).Succeeded) problems.Add(new("password", "password"));
        return problems;
    }

    /// <summary>Makes the account ready to be stored; what was typed has been checked.</summary>
    public async Task ReadyAsync(UserManager<Account> accounts, Account account)
    {
        await accounts.UpdateNormalizedUserNameAsync(account);
        account.SecurityStamp = Guid.NewGuid().ToString();
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, Password);
    }

    /// <summary>The same without what must not be shown again.</summary>
    public PersonForm WithoutMyNumber() => this with { PersonName = MyNumberRule.Without(PersonName), LoginName = MyNumberRule.Without(LoginName) };
}
