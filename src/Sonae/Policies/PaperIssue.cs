using System.Globalization;
using Sonae.Office.Word;
using Sonae.Words;

namespace Sonae.Policies;

/// <summary>One version in the record of revisions that a policy carries (改訂の記録); without an approver it is still waiting.</summary>
public sealed record PaperRevision(int No, DateOnly On, string Note, string? Approver)
{
    public string Name => string.Create(CultureInfo.InvariantCulture, $"第{No}版");

    public string Approved => Approver ?? "（承認を待っています）";
}

/// <summary>Which issue a document is (発行): its id and the versions up to this one, the oldest first.</summary>
public sealed record PaperIssue(Guid Id, IReadOnlyList<PaperRevision> Revisions)
{
    public PaperRevision Last => Revisions[^1];

    public int No => Last.No;
}

/// <summary>What an issued policy shows of its issue.</summary>
public static class IssueBlocks
{
    // The record stands on the first page, above the clauses, and must leave them room.
    private const int Shown = 8;

    public static Table Revisions(PaperIssue issue) => new([10, 20, 44, 26],
    [
        ["版", "改訂日", "変えたこと", "承認"],
        .. issue.Revisions.TakeLast(Shown).Select(revision => (IReadOnlyList<TableCell>)
            [revision.Name, Dates.Japanese(revision.On), revision.Note.Length > 0 ? revision.Note : revision.No == 1 ? "制定" : "", revision.Approved]),
    ]);
}
