namespace Sonae.Office.Excel;

/// <summary>What stands after the rows of a sheet: filter, joined cells, colours, drop-down lists, links, printing.</summary>
internal sealed class SheetTail(PackageWriter package, string path, Func<string, string> nameOfSource)
{
    private const int LongestTitle = 32, LongestText = 255, LongestHeader = 100;

    public void Write(Utf8Xml xml, SheetLayout layout)
    {
        if (layout.AutoFilter is { } filter) xml.Raw("<autoFilter ref=\""u8).Text(filter).Raw("\"/>"u8);
        WriteMerges(xml, layout.Merges);
        for (var i = 0; i < layout.ColourRules.Count; i++) WriteColour(xml, layout.ColourRules[i], i + 1);
        WriteDropDowns(xml, layout.DropDowns);
        WriteLinks(xml, layout.Links);
        WritePrinting(xml, layout);
    }

    private static void WriteMerges(Utf8Xml xml, IReadOnlyList<string> merges)
    {
        if (merges.Count == 0) return;
        xml.Raw("<mergeCells count=\""u8).Number(merges.Count).Raw("\">"u8);
        foreach (var range in merges) xml.Raw("<mergeCell ref=\""u8).Text(range).Raw("\"/>"u8);
        xml.Raw("</mergeCells>"u8);
    }

    private static void WriteColour(Utf8Xml xml, ColourRule rule, int priority) =>
        xml.Raw("<conditionalFormatting sqref=\""u8).Text(rule.Range).Raw("\"><cfRule type=\"expression\" dxfId=\""u8)
            .Number(StyleSheet.ConditionalIndexOf(rule.Style)).Raw("\" priority=\""u8).Number(priority).Raw("\"><formula>"u8)
            .Text(rule.Formula).Raw("</formula></cfRule></conditionalFormatting>"u8);

    private void WriteDropDowns(Utf8Xml xml, IReadOnlyList<DropDown> lists)
    {
        if (lists.Count == 0) return;
        xml.Raw("<dataValidations count=\""u8).Number(lists.Count).Raw("\">"u8);
        foreach (var list in lists)
        {
            xml.Raw("<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\""u8)
                .Text(XmlText.Shorten(list.ErrorTitle, LongestTitle)).Raw("\" error=\""u8).Text(XmlText.Shorten(list.ErrorText, LongestText));
            if (list.PromptTitle is { } title) xml.Raw("\" promptTitle=\""u8).Text(XmlText.Shorten(title, LongestTitle));
            if (list.Prompt is { } prompt) xml.Raw("\" prompt=\""u8).Text(XmlText.Shorten(prompt, LongestText));
            xml.Raw("\" sqref=\""u8).Text(list.Range).Raw("\"><formula1>"u8)
                .Text(list.Source is { } source ? nameOfSource(source) : list.InlineList()).Raw("</formula1></dataValidation>"u8);
        }
        xml.Raw("</dataValidations>"u8);
    }

    private void WriteLinks(Utf8Xml xml, IReadOnlyList<SheetLink> links)
    {
        if (links.Count == 0) return;
        xml.Raw("<hyperlinks>"u8);
        for (var i = 0; i < links.Count; i++)
        {
            var link = links[i];
            xml.Raw("<hyperlink ref=\""u8).Text(link.Cell);
            if (link.Target.StartsWith('#')) xml.Raw("\" location=\""u8).Text(link.Target[1..]);
            else
            {
                package.Relate(path, $"rId{i + 1}", PackageWriter.OfficeRelation + "hyperlink", LinkTarget.Checked(link.Target), external: true);
                xml.Raw("\" r:id=\"rId"u8).Number(i + 1);
            }
            if (link.ToolTip is { } tip) xml.Raw("\" tooltip=\""u8).Text(XmlText.Shorten(tip, LongestText));
            xml.Raw("\"/>"u8);
        }
        xml.Raw("</hyperlinks>"u8);
    }

    private static void WritePrinting(Utf8Xml xml, SheetLayout layout)
    {
        xml.Raw("<printOptions horizontalCentered=\"1\"/>"u8)
            .Raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.75\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"u8)
            .Raw("<pageSetup paperSize=\""u8).Number((int)layout.Paper)
            .Raw(layout.FitToWidth ? "\" fitToHeight=\"0"u8 : ""u8)
            .Raw(layout.Landscape ? "\" orientation=\"landscape\"/>"u8 : "\" orientation=\"portrait\"/>"u8);
        xml.Raw("<headerFooter><oddHeader>"u8).Text($"&L{Plain(layout.HeaderText)}&R&A").Raw("</oddHeader><oddFooter>"u8)
            .Text($"&L{Plain(layout.FooterText)}&R&P / &N").Raw("</oddFooter></headerFooter>"u8);
    }

    // An ampersand begins a code in headers; doubled, it is one.
    private static string Plain(string? text) =>
        XmlText.Shorten(text ?? "", LongestHeader).ReplaceLineEndings(" ").Replace("&", "&&", StringComparison.Ordinal);
}
