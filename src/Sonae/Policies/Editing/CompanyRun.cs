using Sonae.Guideline;
using Sonae.Words;

namespace Sonae.Policies.Editing;

/// <summary>What clauses name of the company's profile: the value, and the field of the settings page that tells it.</summary>
public static class CompanyRun
{
    public static readonly IReadOnlyList<string> Keys = ["name", "representativeTitle", "representative", "industry", "employees"];

    public static string? ValueOf(Profile profile, string key, Language language = Language.Japanese) => key switch
    {
        "representative" => Told(profile.Representative),
        // Only a corporation has a title that must be known; elsewhere the one in charge is simply the representative.
        "representativeTitle" => Told(profile.RepresentativeTitle) ?? (profile.Form is CompanyForm.Sole or CompanyForm.Group ? new Text(typeof(EditText), language)["title.alone"] : null),
        "industry" => Told(profile.Industry),
        "employees" => profile.Employees is { } count ? Digits.Show(count) : null,
        _ => Told(profile.Name),
    };

    public static string FieldOf(string key) => key == "representativeTitle" ? "title" : key;

    private static string? Told(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
