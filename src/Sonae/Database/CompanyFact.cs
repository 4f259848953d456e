namespace Sonae.Database;

/// <summary>Something one company says or keeps: no other company ever sees it, and every change of it is written into that company's audit log.</summary>
public abstract class CompanyFact(Guid companyId)
{
    public Guid CompanyId { get; private set; } = companyId;

    /// <summary>Counts the changes of this row, so that two people who change it at once both learn of it.</summary>
    [Unaudited]
    public int Version { get; private set; } = 1;

    internal void CountChange() => Version++;
}

/// <summary>A fact with an id of its own within its company.</summary>
public abstract class NumberedFact(Guid companyId, Guid id) : CompanyFact(companyId)
{
    public Guid Id { get; private set; } = id;
}

/// <summary>Marks what the audit log leaves out: counters, times of looking, and secrets.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class UnauditedAttribute : Attribute;
