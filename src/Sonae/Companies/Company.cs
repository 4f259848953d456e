using Sonae.Database;
using Sonae.Guideline;

namespace Sonae.Companies;

/// <summary>A company as it describes itself (会社情報).</summary>
public sealed class Company(Guid companyId, string name, DateTimeOffset createdAt, bool isDemo = false) : CompanyFact(companyId)
{
    public string Name { get; private set; } = name;

    /// <summary>The name as it is searched and ordered by.</summary>
    [Unaudited]
    public string SearchName { get; private set; } = SearchText.Of(name);

    public CompanyForm? Form { get; private set; }

    public string? Representative { get; private set; }

    public string? RepresentativeTitle { get; private set; }

    /// <summary>People at work, the representative included.</summary>
    public int? Employees { get; private set; }

    public string? Industry { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; } = createdAt;

    /// <summary>Whether this is the fictional company that everybody may look at.</summary>
    public bool IsDemo { get; private set; } = isDemo;

    public void Rename(string name)
    {
        Name = name;
        SearchName = SearchText.Of(name);
    }

    public void Describe(CompanyForm? form, string? representative, string? title, int? employees, string? industry)
    {
        Form = form;
        Representative = representative;
        RepresentativeTitle = title;
        Employees = employees;
        Industry = industry;
    }
}
