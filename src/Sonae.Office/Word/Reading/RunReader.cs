namespace Sonae.Office.Word.Reading;

/// <summary>Reads a run: its text with its look; pictures, notes and fields in it are told.</summary>
internal sealed class RunReader(PartReader part, StyleSheet styles, NoticeList notices, NoteTexts notes, FieldStack fields, Action<ParagraphDraft> readInner)
{
    private readonly TextBuffer buffer = new(BodyReader.LongestText);
    private readonly ShapeReader shapes = new(part, notices);

    public void Read(ParagraphDraft draft) => Read(draft, default);

    private void Read(ParagraphDraft draft, RunLook look)
    {
        var before = draft.Length;
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            if (part.LocalName == "rPr") look = LookOf();
            else if (part.LocalName is "AlternateContent" or "Choice") Read(draft, look);
            else if (fields.IsShown) ReadText(draft, MarkOf(look));
            if (part.LocalName is not ("t" or "tab" or "br")) ReadOther(draft);
        }
        if (draft.Length > before) TellLook(look, draft, before);
    }

    private void ReadText(ParagraphDraft draft, RunMark mark)
    {
        switch (part.LocalName)
        {
            case "t": draft.Add(Text(), mark); break;
            case "tab" or "ptab": draft.Add("\t", mark); break;
            // A break of the page is layout, not text.
            case "br" when part.AttributeOfOtherNamespace("type") is "page" or "column": break;
            case "br" or "cr": draft.Add("\n", mark); break;
            case "noBreakHyphen": draft.Add("\u2011", mark); break;
        }
    }

    private void ReadOther(ParagraphDraft draft)
    {
        switch (part.LocalName)
        {
            case "drawing" or "pict": shapes.Read(); break;
            case "object": notices.Add(WordNoticeKind.OtherFile); break;
            case "sym": notices.Add(WordNoticeKind.Symbol, part.AttributeOfOtherNamespace("font") ?? ""); break;
            case "ruby": ReadRuby(draft); break;
            case "fldChar": fields.Move(part.AttributeOfOtherNamespace("fldCharType")); break;
            case "instrText": fields.Code(Text()); break;
            case "commentReference": Note(WordNoticeKind.Comment); break;
            case "footnoteReference": Note(WordNoticeKind.Footnote); break;
            case "endnoteReference": Note(WordNoticeKind.Endnote); break;
        }
    }

    private void ReadRuby(ParagraphDraft draft)
    {
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            if (part.LocalName == "rt") notices.Add(WordNoticeKind.Reading, NoteTexts.Words(part));
            else if (part.LocalName == "rubyBase") readInner(draft);
        }
    }

    private RunLook LookOf()
    {
        var look = RunLook.Read(part, out var isTracked);
        if (isTracked) notices.Add(WordNoticeKind.Reformatted);
        return look;
    }

    private RunMark MarkOf(RunLook look)
    {
        var name = styles.Known(look.Style) ?? look.Style;
        if (name == "記入") return RunMark.Fact | Carried(look);
        if (name == "選択") return RunMark.Choice | Carried(look);
        return Carried(look);
    }

    // What the run says of itself wins over its character style; a paragraph style's bold is not the person's.
    private RunMark Carried(RunLook look)
    {
        var style = look.Style is null || styles.Known(look.Style) is null ? default : styles.Chain(look.Style).Select(one => one.Look).FirstOrDefault(one => one.Bold is not null);
        return (look.Bold ?? style.Bold ?? false ? RunMark.Bold : 0) | (look.Underline ?? false ? RunMark.Underline : 0);
    }

    private void TellLook(RunLook look, ParagraphDraft draft, int before)
    {
        if (look.Struck) notices.Add(WordNoticeKind.Struck, draft.Since(before));
        if (look.Hidden) notices.Add(WordNoticeKind.Hidden, draft.Since(before));
        if (look.Other && styles.Known(look.Style) is not ("記入" or "選択")) notices.Add(WordNoticeKind.Look, draft.Since(before));
    }

    private void Note(WordNoticeKind kind) => notices.Add(kind, notes.Of(kind, part.AttributeOfOtherNamespace("id")));

    private ReadOnlySpan<char> Text()
    {
        buffer.Clear();
        part.ReadText(buffer);
        return buffer.Span;
    }
}
