using System.Security.Cryptography;
using Sonae.Editions;
using Sonae.Guideline.Policies;
using Sonae.Office;
using Sonae.Office.Word;
using Sonae.Words;

namespace Sonae.Policies.Issuing;

/// <summary>Lays an issue out from what it was made from, and freezes it: the file and its SHA-256.</summary>
public sealed class FreezePolicy(EditionShelf shelf)
{
    /// <summary>The document; null when the program no longer has the edition or the policy.</summary>
    public WordDocument? Lay(string policy, PolicyInputs inputs, DateOnly date, PaperIssue issue)
    {
        if (shelf.Get(inputs.Edition, Language.Japanese) is not { } edition) return null;
        var layout = new PolicyDocument(edition, inputs.Profile, date) { Issue = issue };
        if (policy == BasicPolicy.Id) return layout.OfBasicPolicy(inputs.Draft(edition, BasicPolicy.Finding.Policy));
        return edition.Policies.Policies.FirstOrDefault(known => known.Id == policy) is { } found ? layout.Of(inputs.Draft(edition, found)) : null;
    }

    public static void Freeze(IssueOfPolicy issue, WordDocument document)
    {
        using var buffer = new MemoryStream();
        WordWriter.Write(document, buffer);
        var bytes = buffer.ToArray();
        issue.Freeze(bytes, HashOf(bytes));
    }

    /// <summary>Whether the frozen file is the one whose hash was noted down.</summary>
    public static bool IsWhole(IssueOfPolicy issue) => HashOf(issue.Document) == issue.Hash;

    /// <summary>Whether a document says the same as the frozen file; the file itself tells the hash of its text.</summary>
    public static bool SaysTheSame(IssueOfPolicy issue, WordDocument document)
    {
        using var frozen = new MemoryStream(issue.Document);
        return WordReader.Read(frozen, ReadLimits.Web).Properties.GetValueOrDefault(DocumentMark.HashProperty) == document.CustomProperties[DocumentMark.HashProperty];
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
