using System.Globalization;
using System.Text.RegularExpressions;
using Sonae.Guideline;
using Sonae.Guideline.Editions;

namespace Sonae.Workbook;

/// <summary>The items of the company profile by key, with the Japanese names a form shows; sets them one by one and tells what does not fit.</summary>
public sealed partial class ProfileFields(Edition edition)
{
    public static readonly IReadOnlyList<(string Key, string Label)> Labels =
    [
        ("name", "会社名"), ("form", "形態"), ("representative", "代表者の氏名"), ("representativeTitle", "代表者の役職"), ("employees", "働く人の数"),
        ("industry", "業種"), ("develops", "自社でシステムを開発する"), ("outsources", "情報を扱う業務を外部に委託する"),
        ("exchangesSecrets", "取引先と秘密の情報をやりとりする"), ("personalData", "個人情報を扱う"), ("myNumber", "マイナンバーを扱う"),
        ("cloud", "クラウドサービスを使う"), ("remoteWork", "社外で仕事をする人がいる"),
    ];

    private static readonly Dictionary<string, CompanyForm> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["corporation"] = CompanyForm.Corporation,
        ["sole"] = CompanyForm.Sole,
        ["group"] = CompanyForm.Group,
        ["会社"] = CompanyForm.Corporation,
        ["法人"] = CompanyForm.Corporation,
        ["個人事業主"] = CompanyForm.Sole,
        ["団体"] = CompanyForm.Group,
    };

    private readonly Dictionary<string, bool> has = [];
    private readonly Dictionary<string, string> facts = [];
    private readonly Dictionary<string, string> choices = [];
    private Profile profile = Profile.Untold;

    public Profile Profile => profile with { Has = has, Facts = facts, Choices = choices };

    /// <summary>The profile key a name stands for: the key itself, its Japanese name, or facts.ID and choices.ID.</summary>
    public static string? KeyOf(string name)
    {
        var normal = Name.Of(name);
        foreach (var (key, label) in Labels) if (Name.Of(key) == normal || Name.Of(label) == normal) return key;
        var match = FactOrChoice().Match(name.Normalize(System.Text.NormalizationForm.FormKC));
        return match.Success ? match.Groups[1].Value.Replace('/', '.') : null;
    }

    // As a form writes it: the label, and the key in brackets.
    [GeneratedRegex(@"(?:^|\()\s*((?:facts|choices)[./][A-Za-z0-9_-]+)\s*(?:\)|$)")]
    private static partial Regex FactOrChoice();

    /// <summary>What is wrong with the key of a fact or a choice, or null.</summary>
    public (string Code, string[] Args)? IsUnknown(string key)
    {
        var id = key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];
        if (key.StartsWith("facts.", StringComparison.Ordinal) && edition.Policies.Facts.All(fact => fact.Id != id)) return ("profile.fact-unknown", [id]);
        return key.StartsWith("choices.", StringComparison.Ordinal) && edition.Policies.Choices.All(choice => choice.Id != id) ? ("profile.choice-unknown", [id]) : null;
    }

    /// <summary>Sets an item from text; returns the code and words of what is wrong, or null.</summary>
    public (string Code, string[] Args)? Set(string key, string text) => IsUnknown(key) ?? key switch
    {
        "name" => Keep(() => profile = profile with { Name = text }),
        "representative" => Keep(() => profile = profile with { Representative = text }),
        "representativeTitle" => Keep(() => profile = profile with { RepresentativeTitle = text }),
        "industry" => Keep(() => profile = profile with { Industry = text }),
        "form" => Forms.TryGetValue(text.Trim(), out var form) ? Keep(() => profile = profile with { Form = form }) : ("profile.form", [text]),
        "employees" => Employees(text),
        _ when key.StartsWith("facts.", StringComparison.Ordinal) => Keep(() => facts[key["facts.".Length..]] = text),
        _ when key.StartsWith("choices.", StringComparison.Ordinal) => Choice(key["choices.".Length..], text),
        _ => YesNo(text) is { } yes ? SetYesNo(key, yes) : ("profile.yes-no", [text]),
    };

    public (string Code, string[] Args)? SetYesNo(string key, bool yes) => Keep(() => has[key] = yes);

    private static (string, string[])? Keep(Action set)
    {
        set();
        return null;
    }

    private (string, string[])? Employees(string text)
    {
        var normal = text.Normalize(System.Text.NormalizationForm.FormKC).Trim().TrimEnd('人', '名');
        if (!decimal.TryParse(normal, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var people)) return ("profile.employees", [text]);
        if (people is < 1 or > 1_000_000 || people != decimal.Truncate(people)) return ("profile.employees", [text]);
        return Keep(() => profile = profile with { Employees = (int)people });
    }

    private (string, string[])? Choice(string id, string option)
    {
        var choice = edition.Policies.Choices.First(known => known.Id == id);
        if (choice.Options.FirstOrDefault(known => known.Id == option || Name.Of(known.Text) == Name.Of(option)) is { } chosen) return Keep(() => choices[id] = chosen.Id);
        return ("profile.option-unknown", [id, option, string.Join('・', choice.Options.Select(known => known.Id))]);
    }

    private static bool? YesNo(string text) => text.Trim() switch
    {
        "はい" or "yes" or "Yes" => true,
        "いいえ" or "no" or "No" => false,
        "" => null,
        var word => Flag.Read(word),
    };
}
