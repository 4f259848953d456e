using Sonae.Database;

namespace Sonae.Answers;

/// <summary>One respondent's own sheet of the self-diagnosis (回答票), by department or site; the company decides what follows from all of them.</summary>
public sealed class Sheet(Guid companyId, Guid id, Guid roundId, string group, string? name, DateTimeOffset startedAt, Guid? linkId = null, Guid? accountId = null)
    : NumberedFact(companyId, id)
{
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>The department or site.</summary>
    public string Group { get; private set; } = group;

    /// <summary>Who answered, if they gave a name.</summary>
    public string? Name { get; private set; } = name;

    public DateTimeOffset StartedAt { get; private set; } = startedAt;

    /// <summary>When it was handed in; null while it is being filled.</summary>
    public DateTimeOffset? HandedAt { get; private set; }

    /// <summary>The link by which it was filled without an account.</summary>
    public Guid? LinkId { get; private set; } = linkId;

    /// <summary>The member who filled it.</summary>
    public Guid? AccountId { get; private set; } = accountId;

    /// <summary>What the respondent's browser shows to come back to this sheet, hashed.</summary>
    [Unaudited]
    public byte[]? KeyHash { get; private set; }

    public void HandIn(DateTimeOffset now) => HandedAt = now;

    public void TakeBack() => HandedAt = null;

    public void Rename(string group, string? name) => (Group, Name) = (group, name);

    public void LockWith(byte[] keyHash) => KeyHash = keyHash;
}

/// <summary>One answer on a respondent's sheet.</summary>
public sealed class SheetAnswer(Guid companyId, Guid sheetId, string item, string option) : CompanyFact(companyId)
{
    public Guid SheetId { get; private set; } = sheetId;

    public string Item { get; private set; } = item;

    public string Option { get; private set; } = option;

    public void Choose(string option) => Option = option;
}
