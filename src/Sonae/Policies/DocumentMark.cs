using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Sonae.Guideline.Editions;
using Sonae.Office.Word;
using Sonae.Words;

namespace Sonae.Policies;

/// <summary>What a policy file says of itself, so that an edited copy can be told from what was handed out: policy, edition, day, SHA-256 of its text.</summary>
public sealed record DocumentMark(string Policy, string Edition, string Date, string Hash)
{
    private static readonly XNamespace Space = "urn:sonae:document:1";

    public static DocumentMark Of(Edition edition, string policy, DateOnly date, IReadOnlyList<Block> blocks)
    {
        var text = string.Join('\n', blocks.SelectMany(Lines));
        return new DocumentMark(policy, edition.Info.Id, Dates.Iso(date), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    public Dictionary<string, string> Properties() => new() { ["SonaePolicy"] = Policy, ["SonaeEdition"] = Edition, ["SonaeDate"] = Date, ["SonaeHash"] = Hash };

    public string Xml() =>
        new XElement(Space + "document", new XAttribute("policy", Policy), new XAttribute("edition", Edition), new XAttribute("date", Date), new XAttribute("hash", Hash)).ToString();

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
