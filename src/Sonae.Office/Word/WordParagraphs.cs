using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sonae.Office.Word;

/// <summary>Makes Word's paragraphs of lines of text; keeps the bookmarks and links of the document.</summary>
internal sealed class WordParagraphs
{
    private readonly HashSet<string> bookmarks = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Address, string Id)> links = [];

    /// <summary>Address and relation id of each link, in the order of the text.</summary>
    public IEnumerable<(string Address, string Id)> Links => links;

    /// <summary>A paragraph of a style; further properties come in the order of the format.</summary>
    public W.Paragraph Of(string style, Inline text, string? bookmark = null, params IEnumerable<OpenXmlElement> properties)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties([new W.ParagraphStyleId { Val = style }, .. properties]));
        if (bookmark is not null) Mark(paragraph, bookmark);
        foreach (var run in text.Runs) paragraph.Append(RunOrLink(run));
        return paragraph;
    }

    /// <summary>A line of the contents; the number is a field that is asked anew when the file is opened.</summary>
    public W.Paragraph Contents(ContentsLine line, IEnumerable<OpenXmlElement> properties)
    {
        var tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Leader = W.TabStopLeaderCharValues.Dot, Position = WordPage.TextWidth });
        var paragraph = Of(WordStyles.Normal, Inline.Empty, null, [.. properties, tabs]);
        paragraph.Append(new W.Hyperlink([.. line.Text.Runs.Select(RunOf), new W.Run(new W.TabChar()), .. PageOf(line.To)]) { Anchor = BookmarkName.Checked(line.To), History = true });
        return paragraph;
    }

    private static IEnumerable<W.Run> PageOf(string bookmark) =>
    [
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin, Dirty = true }),
        new(new W.FieldCode($" PAGEREF {bookmark} \\h ") { Space = SpaceProcessingModeValues.Preserve }),
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
        new(new W.Text("…")),
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
    ];

    /// <summary>The justification of lines that do not stand at the left.</summary>
    public static IEnumerable<OpenXmlElement> Aligned(Side side) => side switch
    {
        Side.Center => [new W.Justification { Val = W.JustificationValues.Center }],
        Side.End => [new W.Justification { Val = W.JustificationValues.Right }],
        _ => [],
    };

    // Start and end side by side: text typed at the mark never falls into it, and no program multiplies it.
    private void Mark(W.Paragraph paragraph, string name)
    {
        if (!bookmarks.Add(BookmarkName.Checked(name))) throw new ArgumentException($"The bookmark {name} stands twice.", nameof(name));
        var id = bookmarks.Count.ToString(CultureInfo.InvariantCulture);
        paragraph.Append(new W.BookmarkStart { Id = id, Name = name }, new W.BookmarkEnd { Id = id });
    }

    private OpenXmlElement RunOrLink(Run run)
    {
        if (run.Link is not { } link) return RunOf(run);
        var address = LinkTarget.Checked(link);
        var id = string.Create(CultureInfo.InvariantCulture, $"rIdLink{links.Count + 1}");
        links.Add((address, id));
        return new W.Hyperlink(RunOf(run)) { Id = id };
    }

    private static W.Run RunOf(Run run)
    {
        var properties = Properties(run);
        var made = properties.HasChildren ? new W.Run(properties) : new W.Run();
        var lines = XmlText.Clean(run.Text).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) made.Append(new W.Break());
            AppendLine(made, lines[i]);
        }
        return made;
    }

    private static void AppendLine(W.Run run, string line)
    {
        var parts = line.Split('\t');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) run.Append(new W.TabChar());
            if (parts[i].Length > 0) run.Append(new W.Text(parts[i]) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    private static W.RunProperties Properties(Run run)
    {
        var properties = new W.RunProperties();
        var style = run.Mark.HasFlag(RunMark.Fact) ? WordStyles.Fact
            : run.Mark.HasFlag(RunMark.Choice) ? WordStyles.Choice
            : run.Link is null ? null : WordStyles.Hyperlink;
        if (style is not null) properties.Append(new W.RunStyle { Val = style });
        if (run.Mark.HasFlag(RunMark.Bold)) properties.Append(new W.Bold(), new W.BoldComplexScript());
        if (run.Mark.HasFlag(RunMark.Underline)) properties.Append(new W.Underline { Val = W.UnderlineValues.Single });
        return properties;
    }
}
