using Sonae.Database;

namespace Sonae.Rounds;

/// <summary>One cycle of the guideline in a company (取組みの回): on one edition, open until it is closed.</summary>
public sealed class RoundOfCompany(Guid companyId, Guid id, int no, string editionId, DateOnly startedOn, Guid? copiedFrom = null) : NumberedFact(companyId, id)
{
    /// <summary>1 for the first.</summary>
    public int No { get; private set; } = no;

    public string EditionId { get; private set; } = editionId;

    public DateOnly StartedOn { get; private set; } = startedOn;

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The round whose facts this one began with.</summary>
    public Guid? CopiedFrom { get; private set; } = copiedFrom;

    public bool IsOpen => ClosedOn is null;

    public void Close(DateOnly today) => ClosedOn ??= today;

    public void Reopen() => ClosedOn = null;
}
