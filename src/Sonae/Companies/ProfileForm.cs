using Sonae.Guideline;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Companies;

/// <summary>The company's profile as a form shows it: every field by its key, empty where nothing is told.</summary>
public sealed record ProfileForm(IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The fields that are written freely, with the most letters each may have.</summary>
    public static readonly IReadOnlyDictionary<string, int> Written = new Dictionary<string, int> { ["name"] = 200, ["employees"] = 10, ["industry"] = 100, ["representative"] = 100, ["title"] = 100 };

    public static readonly IReadOnlyList<string> Keys = [.. Written.Keys, "form", .. ProfileKeys.YesNo];

    public string this[string key] => Fields.GetValueOrDefault(key, "");

    public CompanyForm? Form => Enum.GetValues<CompanyForm>().Cast<CompanyForm?>().FirstOrDefault(kind => kind.ToString() == this["form"]);

    public int? Employees => Digits.Read(this["employees"]) is > 0 and var count ? count : null;

    /// <summary>What stands in the form under this prefix.</summary>
    public static ProfileForm Read(IFormCollection form, string prefix = "") => new(Keys.ToDictionary(key => key, key => form[prefix + key].ToString().Trim()));

    /// <summary>What is stored.</summary>
    public static ProfileForm Of(Company company, IEnumerable<CompanyValue> values)
    {
        var has = values.Where(value => value.Kind == ValueKind.Has).ToDictionary(value => value.Key, value => value.Value);
        return new(Keys.ToDictionary(key => key, key => key switch
        {
            "name" => company.Name,
            "employees" => company.Employees is { } count ? Digits.Show(count) : "",
            "industry" => company.Industry ?? "",
            "representative" => company.Representative ?? "",
            "title" => company.RepresentativeTitle ?? "",
            "form" => company.Form?.ToString() ?? "",
            _ => has.GetValueOrDefault(key, ""),
        }));
    }

    /// <summary>Every problem of what was typed, in the order of the page.</summary>
    public List<FieldProblem> Check()
    {
        var problems = new List<FieldProblem>();
        foreach (var (key, longest) in Written)
        {
            if (MyNumberRule.IsIn(this[key])) problems.Add(new(key, "my-number"));
            else if (this[key].Length > longest || (key == "name" && this[key].Length == 0) || (key == "employees" && this[key].Length > 0 && Employees is null)) problems.Add(new(key, key));
        }
        return problems;
    }

    /// <summary>The same as it is compared and stored: only what is one of the choices, and numbers in one writing.</summary>
    public ProfileForm Settled() => With(key => key switch
    {
        "form" => Form?.ToString() ?? "",
        "employees" => Employees is { } count ? Digits.Show(count) : "",
        _ when Written.ContainsKey(key) => this[key],
        _ => this[key] is "yes" or "no" ? this[key] : "",
    });

    /// <summary>The same without what must not be shown again.</summary>
    public ProfileForm WithoutMyNumber() => With(key => MyNumberRule.Without(this[key]));

    public ProfileForm With(Func<string, string> value) => new(Keys.ToDictionary(key => key, value));
}
