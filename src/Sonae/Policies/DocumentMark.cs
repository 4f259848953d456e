using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Sonae.Guideline.Editions;
using Sonae.Office.Word;
using Sonae.Words;

namespace Sonae.Policies;

/// <summary>What a policy file says of itself, so that an edited copy can be told from what was handed out: policy, edition, day, SHA-256 of its text; and which issue of which version it is.</summary>
public sealed record DocumentMark(string Policy, string Edition, string Date, string Hash)
{
    /// <summary>The property that holds the id of the issue; a draft has none.</summary>
    public const string IssueProperty = "SonaeIssue";

    public const string HashProperty = "SonaeHash";

    public PaperIssue? Issue { get; init; }

    private static readonly XNamespace Space = "urn:sonae:document:1";

    public static DocumentMark Of(Edition edition, string policy, DateOnly date, IReadOnlyList<Block> blocks)
    {
        var text = string.Join('\n', blocks.SelectMany(Lines));
        return new DocumentMark(policy, edition.Info.Id, Dates.Iso(date), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    public Dictionary<string, string> Properties()
    {
        var properties = new Dictionary<string, string> { ["SonaePolicy"] = Policy, ["SonaeEdition"] = Edition, ["SonaeDate"] = Date, [HashProperty] = Hash };
        if (Issue is not { } issue) return properties;
        properties[IssueProperty] = issue.Id.ToString();
        properties["SonaeVersion"] = issue.No.ToString(CultureInfo.InvariantCulture);
        return properties;
    }

    public string Xml()
    {
        var mark = new XElement(Space + "document", new XAttribute("policy", Policy), new XAttribute("edition", Edition), new XAttribute("date", Date), new XAttribute("hash", Hash));
        if (Issue is { } issue) mark.Add(new XAttribute("issue", issue.Id), new XAttribute("version", issue.No));
        return mark.ToString();
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        TitleBlock title => [title.Title.Text],
        Heading heading => [heading.Text.Text],
        NumberedClause clause => [clause.Text.Text],
        Paragraph paragraph => [paragraph.Text.Text],
        BulletList list => list.Items.Select(item => item.Text.Text),
        Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs).Select(line => line.Text),
        _ => [],
    };
}
