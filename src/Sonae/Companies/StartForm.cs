using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Sonae.Accounts;
using Sonae.Guideline;
using Sonae.Layout;

namespace Sonae.Companies;

/// <summary>What was typed on the start page.</summary>
public sealed record StartForm(Profile Profile, string EmployeesTyped, string LoginName, string PersonName, string Password, bool CarriesOver, string Way, string Passkey)
{
    public static readonly StartForm Empty = new(Profile.Untold, "", "", "", "", true, "", "");

    public const string ByPasskey = "passkey";

    /// <summary>Whether a passkey is to be made instead of a password.</summary>
    public bool IsByPasskey => Way == ByPasskey;

    public static StartForm Read(IFormCollection form)
    {
        var employees = form["employees"].ToString().Normalize(NormalizationForm.FormKC).Trim();
        var profile = new Profile
        {
            Name = form["name"].ToString().Trim(),
            Form = Enum.GetValues<CompanyForm>().Cast<CompanyForm?>().FirstOrDefault(kind => kind.ToString() == form["form"].ToString()),
            Representative = Told(form, "representative"),
            Industry = Told(form, "industry"),
            Employees = int.TryParse(employees, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null,
            Has = ProfileKeys.YesNo.Where(key => form[key].ToString() is "yes" or "no").ToDictionary(key => key, key => YesNo.IsYes(form[key].ToString())),
        };
        return new(profile, employees, form["login"].ToString().Trim(), form["person"].ToString().Trim(), form["password"].ToString(), form.ContainsKey("carry"), form["way"].ToString(), form["passkey"].ToString());
    }

    /// <summary>Every problem of what was typed, in the order of the page.</summary>
    public async Task<List<FieldProblem>> CheckAsync(UserManager<Account> accounts)
    {
        var problems = new List<FieldProblem>();
        if (Profile.Name is not { Length: > 0 and <= 200 }) problems.Add(new("name", "name"));
        if (EmployeesTyped.Length > 0 && Profile.Employees is null) problems.Add(new("employees", "employees"));
        if (Profile.Industry is { Length: > 100 }) problems.Add(new("industry", "industry"));
        if (Profile.Representative is { Length: > 100 }) problems.Add(new("representative", "representative"));
        if (PersonName is not { Length: > 0 and <= 100 }) problems.Add(new("person", "person"));
        if (LoginName is not { Length: > 0 and <= 100 } || await accounts.FindByNameAsync(LoginName) is not null) problems.Add(new("login", "login"));
        if (!IsByPasskey && PasswordRule.Refuse(Password, Profile.Name, LoginName, PersonName) is { } why) problems.Add(new("password", $"password.{why}"));
        problems.RemoveAll(problem => IsMyNumber(problem.Field));
        problems.AddRange(Shown.Keys.Where(IsMyNumber).Select(field => new FieldProblem(field, "my-number")));
        return problems;
    }

    /// <summary>The same without what must not be shown again: a My Number is not sent back either.</summary>
    public StartForm WithoutMyNumber() => this with
    {
        Profile = Profile with { Name = Clean(Profile.Name), Industry = Clean(Profile.Industry), Representative = Clean(Profile.Representative) },
        EmployeesTyped = Clean(EmployeesTyped)!,
        PersonName = Clean(PersonName)!,
        LoginName = Clean(LoginName)!,
    };

    private Dictionary<string, string?> Shown => new()
    {
        ["name"] = Profile.Name,
        ["employees"] = EmployeesTyped,
        ["industry"] = Profile.Industry,
        ["representative"] = Profile.Representative,
        ["person"] = PersonName,
        ["login"] = LoginName,
    };

    private bool IsMyNumber(string field) => MyNumberRule.IsIn(Shown.GetValueOrDefault(field));

    private static string? Clean(string? typed) => MyNumberRule.IsIn(typed) ? "" : typed;

    private static string? Told(IFormCollection form, string field) => form[field].ToString().Trim() is { Length: > 0 } told ? told : null;
}
