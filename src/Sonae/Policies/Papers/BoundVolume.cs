using System.Globalization;
using Sonae.Guideline.Policies;
using Sonae.Office;
using Sonae.Office.Word;
using Sonae.Policies.Issuing;
using Sonae.Words;

namespace Sonae.Policies.Papers;

/// <summary>A policy as it stands in a volume or an archive: its document, or the company's own file in its place.</summary>
public sealed record Paper(Policy Policy, WordDocument? Document, byte[]? File, string? OwnTitle)
{
    public string FileName => $"{PolicyNames.File(Policy)}.docx";

    public byte[] Bytes()
    {
        if (File is { } frozen) return frozen;
        using var buffer = new MemoryStream();
        WordWriter.Write(Document!, buffer);
        return buffer.ToArray();
    }
}

/// <summary>Binds all policies into one document (綴り): a title page, the contents, each policy on a new page.</summary>
public static class BoundVolume
{
    private const string Title = "情報セキュリティポリシー";

    public static WordDocument Of(IReadOnlyList<Paper> papers, string company, DateOnly today, string foot)
    {
        var bound = papers.Where(paper => paper.Document is not null).ToList();
        List<Block> blocks = [.. Front(company, today), new PageBreak(), new Heading(2, "目次"), .. papers.Select(Line)];
        if (papers.Count > bound.Count) blocks.Add(new Paragraph("※ 印の規程は自社の文書を用いるため、この綴りには入れず、別の文書として添えます。") { Note = true });
        foreach (var paper in bound)
        {
            blocks.Add(new PageBreak());
            blocks.AddRange(Inside(paper));
        }
        var info = new DocumentInfo(Title, company, company.Length > 0 ? company : "Sonae", new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(9)));
        return new WordDocument(info, blocks) { HeaderLeft = $"{company}　{Title}", HeaderRight = Dates.Japanese(today), FooterLeft = foot };
    }

    private static IEnumerable<Block> Front(string company, DateOnly today) =>
        [new TitleBlock(Title, company), new Paragraph(Dates.Japanese(today)), new Paragraph("この綴りは、発行した規程をまとめたものです。それぞれの版と改訂日は、各規程の初めにあります。") { Note = true }];

    private static Block Line(Paper paper) => paper.Document is null
        ? new Paragraph($"{PolicyNames.Of(paper.Policy)}　※ {paper.OwnTitle}")
        : new ContentsLine(PolicyNames.Of(paper.Policy), Mark(paper));

    // Marks of clauses are for single files; within a volume only its own marks stand.
    private static IEnumerable<Block> Inside(Paper paper)
    {
        var first = true;
        foreach (var block in paper.Document!.Blocks)
        {
            yield return block switch
            {
                TitleBlock title => title with { Bookmark = Mark(paper) },
                NumberedClause { Level: 1 } clause => clause with { Bookmark = null, Restart = first || clause.Restart },
                _ => block with { Bookmark = null },
            };
            first &= block is not NumberedClause { Level: 1 };
        }
    }

    private static string Mark(Paper paper) => string.Create(CultureInfo.InvariantCulture, $"vol_{paper.Policy.No:00}");
}
