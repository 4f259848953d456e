using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Sonae.Accounts;
using Sonae.Guideline;
using Sonae.Layout;

namespace Sonae.Companies;

/// <summary>What was typed on the start page.</summary>
public sealed record StartForm(Profile Profile, string EmployeesTyped, string LoginName, string PersonName, string Password)
{
    public static readonly StartForm Empty = new(Profile.Untold, "", "", "", "");

    public static StartForm Read(IFormCollection form)
    {
        var employees = form["employees"].ToString().Normalize(NormalizationForm.FormKC).Trim();
        var profile = new Profile
        {
            Name = form["name"].ToString().Trim(),
            Form = Enum.TryParse<CompanyForm>(form["form"].ToString(), out var kind) ? kind : null,
            Industry = form["industry"].ToString().Trim() is { Length: > 0 } industry ? industry : null,
            Employees = int.TryParse(employees, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null,
            Has = ProfileKeys.YesNo.Where(key => form[key].ToString() is "yes" or "no").ToDictionary(key => key, key => YesNo.IsYes(form[key].ToString())),
        };
        return new(profile, employees, form["login"].ToString().Trim(), form["person"].ToString().Trim(), form["password"].ToString());
    }

    /// <summary>Every problem of what was typed.</summary>
    public async Task<List<FieldProblem>> CheckAsync(UserManager<Account> accounts, Account owner)
    {
        var problems = new List<FieldProblem>();
        if (Profile.Name is not { Length: > 0 and <= 200 }) problems.Add(new("name", "name"));
        if (EmployeesTyped.Length > 0 && Profile.Employees is null) problems.Add(new("employees", "employees"));
        if (PersonName is not { Length: > 0 and <= 100 }) problems.Add(new("person", "person"));
        if (LoginName is not { Length: > 0 and <= 100 } || await accounts.FindByNameAsync(LoginName) is not null) problems.Add(new("login", "login"));
        foreach (var validator in accounts.PasswordValidators)
            if (!(await validator.ValidateAsync(accounts, owner, Password)).Succeeded) problems.Add(new("password", "password"));
        return problems;
    }
}
