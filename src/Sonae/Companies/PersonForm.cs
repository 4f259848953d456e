using Microsoft.AspNetCore.Identity;
using Sonae.Accounts;
using Sonae.Layout;

namespace Sonae.Companies;

/// <summary>What somebody types of themselves who gets an account by an invitation.</summary>
public sealed record PersonForm(string PersonName, string LoginName, string Password, string Way, string Passkey)
{
    public static readonly PersonForm Empty = new("", "", "", "", "");

    /// <summary>Whether a passkey is to be made instead of a password.</summary>
    public bool IsByPasskey => Way == StartForm.ByPasskey;

    public static PersonForm Read(IFormCollection form) =>
        new(form["person"].ToString().Trim(), form["login"].ToString().Trim(), form["password"].ToString(), form["way"].ToString(), form["passkey"].ToString());

    /// <summary>Every problem of what was typed, in the order of the page.</summary>
    public async Task<List<FieldProblem>> CheckAsync(UserManager<Account> accounts, string company)
    {
        var problems = new List<FieldProblem>();
        if (MyNumberRule.IsIn(PersonName)) problems.Add(new("person", "my-number"));
        else if (PersonName is not { Length: > 0 and <= 100 }) problems.Add(new("person", "person"));
        if (MyNumberRule.IsIn(LoginName)) problems.Add(new("login", "my-number"));
        else if (LoginName is not { Length: > 0 and <= 100 } || await accounts.FindByNameAsync(LoginName) is not null) problems.Add(new("login", "login"));
        if (!IsByPasskey && PasswordRule.Refuse(Password, company, LoginName, PersonName) is { } why) problems.Add(new("password", $"password.{why}"));
        return problems;
    }

    /// <summary>The account this becomes, ready to be added; null when the passkey does not fit.</summary>
    public async Task<Account?> MakeAsync(NewAccounts accounts) =>
        IsByPasskey ? await accounts.ByPasskeyAsync(LoginName, PersonName, Passkey) : await accounts.ByPasswordAsync(LoginName, PersonName, Password);

    /// <summary>The same without what must not be shown again.</summary>
    public PersonForm WithoutMyNumber() => this with { PersonName = MyNumberRule.Without(PersonName), LoginName = MyNumberRule.Without(LoginName) };
}
