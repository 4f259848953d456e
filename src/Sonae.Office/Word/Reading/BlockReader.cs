namespace Sonae.Office.Word.Reading;

/// <summary>Reads the blocks of a body or a cell in order; nesting is bounded by the part's own limit.</summary>
internal sealed class BlockReader(PartReader part, BlockKinds kinds, InlineReader inlines, NoticeList notices, int mostBlocks)
{
    private int count;
    private int tables;

    /// <summary>The blocks below the current element.</summary>
    public BlockList Read()
    {
        var list = new BlockList(kinds);
        ReadInto(list);
        list.Close();
        return list;
    }

    private void ReadInto(BlockList list)
    {
        var depth = part.Enter();
        while (part.ToChild(depth)) ReadChild(list);
    }

    private void ReadChild(BlockList list)
    {
        if (tables == 0) notices.Block = list.Blocks.Count;
        switch (part.LocalName)
        {
            case "p": ReadParagraph(list); break;
            case "tbl": list.Add(ReadTable()); break;
            case "bookmarkStart": list.Mark(part.AttributeOfOtherNamespace("name")); break;
            case "tcPr": ReadCellLook(list); break;
            case "altChunk" or "subDoc": notices.Add(WordNoticeKind.OtherFile); break;
            case "oMathPara" or "oMath": notices.Add(WordNoticeKind.Equation, NoteTexts.Words(part)); break;
            case "body" or "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo" or "AlternateContent" or "Choice": ReadInto(list); break;
        }
    }

    private void ReadParagraph(BlockList list)
    {
        if (++count > mostBlocks) throw new UnreadableFileException(UnreadableReason.TooManyRows);
        var draft = list.Begin();
        inlines.ReadParagraph(draft);
        if (kinds.IsOfContents(draft.Style)) notices.Add(WordNoticeKind.Field, draft.Text.Text);
        list.End(draft);
    }

    private ReadBlock ReadTable()
    {
        if (++tables > 1) notices.Add(WordNoticeKind.NestedTable);
        var rows = new List<IReadOnlyList<ReadCell>>();
        var marks = new List<string>();
        ReadRows(rows, marks);
        tables--;
        return new ReadBlock(ReadKind.Table, 0, Inline.Empty, marks) { Rows = rows };
    }

    private void ReadRows(List<IReadOnlyList<ReadCell>> rows, List<string> marks)
    {
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            switch (part.LocalName)
            {
                case "tr" when ReadRow(marks) is { Count: > 0 } row: rows.Add(row); break;
                case "bookmarkStart" when part.AttributeOfOtherNamespace("name") is { } name: marks.Add(name); break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo": ReadRows(rows, marks); break;
            }
        }
    }

    private List<ReadCell> ReadRow(List<string> marks)
    {
        var (cells, before, isGone) = (new List<ReadCell>(), new List<string>(), false);
        ReadCells(cells, before, ref isGone);
        if (isGone) notices.Add(WordNoticeKind.Deleted, string.Join(' ', cells.SelectMany(cell => cell.Paragraphs).Select(text => text.Text)));
        if (!isGone) marks.AddRange(before);
        return isGone ? [] : cells;
    }

    private void ReadCells(List<ReadCell> cells, List<string> marks, ref bool isGone)
    {
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            switch (part.LocalName)
            {
                case "trPr": isGone |= IsRemoved(cells); break;
                case "tc": ReadCell(cells, marks); break;
                case "bookmarkStart" when part.AttributeOfOtherNamespace("name") is { } name: marks.Add(name); break;
                case "sdt" or "sdtContent" or "customXml": ReadCells(cells, marks, ref isGone); break;
            }
        }
    }

    private void ReadCell(List<ReadCell> cells, List<string> marks)
    {
        var cell = Read();
        if (cell.IsGone) return;
        marks.AddRange(cell.Blocks.SelectMany(block => block.Bookmarks));
        if (cell.Span > 1 || cell.Continues) notices.Add(WordNoticeKind.MergedCells, string.Concat(cell.Lines().Select(line => line.Text)));
        cells.Add(new ReadCell([.. cell.Lines()], cell.Span, cell.Continues));
    }

    private bool IsRemoved(List<ReadCell> cells)
    {
        var removed = false;
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            if (part.LocalName == "ins") notices.Add(WordNoticeKind.Inserted, "¶");
            else if (part.LocalName == "gridBefore") for (var i = ListPlace.ValueOf(part) ?? 0; i > 0 && cells.Count < 64; i--) cells.Add(new ReadCell([], 1, false));
            else removed |= part.LocalName == "del";
        }
        return removed;
    }

    private void ReadCellLook(BlockList cell)
    {
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            switch (part.LocalName)
            {
                case "gridSpan": cell.Span = Math.Clamp(ListPlace.ValueOf(part) ?? 1, 1, 64); break;
                case "vMerge": cell.Continues = part.AttributeOfOtherNamespace("val") is null or "continue"; break;
                case "cellDel": cell.IsGone = true; break;
            }
        }
    }
}
