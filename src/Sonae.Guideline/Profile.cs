namespace Sonae.Guideline;

/// <summary>What form a company has: a corporation, a sole proprietor or a group.</summary>
public enum CompanyForm { Corporation, Sole, Group }

/// <summary>What a company says of itself (会社情報); everything may be untold. <c>Employees</c> counts people at work, the representative included.</summary>
public sealed record Profile
{
    public static readonly Profile Untold = new();

    public string? Name { get; init; }

    /// <summary>Whether anything at all has been told.</summary>
    public bool IsTold => Name is not null || Form is not null || Representative is not null || RepresentativeTitle is not null || Employees is not null
        || Industry is not null || Has.Count + Facts.Count + Choices.Count > 0;

    public CompanyForm? Form { get; init; }

    public string? Representative { get; init; }

    public string? RepresentativeTitle { get; init; }

    public int? Employees { get; init; }

    public string? Industry { get; init; }

    /// <summary>The yes/no facts by key: develops, outsources, exchangesSecrets, personalData, myNumber, cloud, remoteWork.</summary>
    public IReadOnlyDictionary<string, bool> Has { get; init; } = new Dictionary<string, bool>();

    /// <summary>Facts for policies, by fact id.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();

    /// <summary>Choices for policies, choice id to option id.</summary>
    public IReadOnlyDictionary<string, string> Choices { get; init; } = new Dictionary<string, string>();
}

/// <summary>The keys of the profile's yes/no facts, as files carry them.</summary>
public static class ProfileKeys
{
    public const string MyNumber = "myNumber";

    public static readonly IReadOnlyList<string> YesNo = ["develops", "outsources", "exchangesSecrets", "personalData", MyNumber, "cloud", "remoteWork"];
}
