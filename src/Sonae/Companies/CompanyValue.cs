using Sonae.Database;

namespace Sonae.Companies;

/// <summary>One value a company has told about itself beyond its name: a yes/no fact, a fact for policies, a choice, by key.</summary>
public sealed class CompanyValue(Guid companyId, ValueKind kind, string key, string value) : CompanyFact(companyId)
{
    public ValueKind Kind { get; private set; } = kind;

    public string Key { get; private set; } = key;

    public string Value { get; private set; } = value;

    public void Become(string value) => Value = value;
}

/// <summary>Which kind of value a company told.</summary>
public enum ValueKind { Has, Fact, Choice }
