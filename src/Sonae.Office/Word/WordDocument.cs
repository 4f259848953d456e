namespace Sonae.Office.Word;

/// <summary>A document to be written (A4, upright): its blocks, and what stands on every page.</summary>
public sealed record WordDocument(DocumentInfo Info, IReadOnlyList<Block> Blocks)
{
    /// <summary>Left in the page header; company and title unless given.</summary>
    public string HeaderLeft { get; init; } = Joined(Info.Company, Info.Title);

    /// <summary>Right in the page header; number, revision and edition unless given.</summary>
    public string HeaderRight { get; init; } = Joined(Info.Number, Info.Revision, Info.Edition);

    /// <summary>Left in the page footer; at its right stands page n / N.</summary>
    public string FooterLeft { get; init; } = "";

    /// <summary>The document's own properties (docProps/custom.xml): id, version, hash.</summary>
    public IReadOnlyDictionary<string, string> CustomProperties { get; init; } = new Dictionary<string, string>();

    /// <summary>A well-formed XML document that travels with the file (customXml).</summary>
    public string? CustomXml { get; init; }

    private static string Joined(params IEnumerable<string?> parts) => string.Join('　', parts.Where(part => !string.IsNullOrEmpty(part)));
}
