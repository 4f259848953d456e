using Sonae.Office.Word;

namespace Sonae.Office.Tests.Writing;

/// <summary>Texts that have broken other programs.</summary>
internal static class Naughty
{
    public static readonly string[] FormulaLike =
    [
        "=1+1", "+81-3-1234-5678", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://a.example\",\"x\")", "=cmd|' /C calc'!A0",
    ];

    public static readonly string[] Texts =
    [
        .. FormulaLike, "髙﨑 ㈱ \U00020BB7野", "葛\U000E0100城", "👩‍👩‍👧‍👦", "<a href=\"x\">&amp;</a>", "]]>", "'quoted'", "\"",
        "_x0041_", "_x005F_", "_X000d_", "_x004", "_x0041_x0042_", "_x0041\u0001", "_x0041\r", "nul\0inside", "bell\a vt\v ff\f esc\u001B",
        "\uFFFE\uFFFF", "\uFEFFbom", "c1\u0085\u009F", "a\nb", "a\tb", "a\rb", "  outer  ", "　全角　", "1.0", "007",
        "2026/04/01", "TRUE", "#N/A", "\u202Ertl", "ガ", "e\u0301", new string('長', 300),
    ];

    /// <summary>Lone surrogates become U+FFFD; everything else comes back from a cell as it was.</summary>
    public static string Expected(string text) => new([.. text.Select((c, i) => char.IsSurrogate(c) && IsLone(text, i) ? '\uFFFD' : c)]);

    public static WordDocument Document() => new(SampleDocument.Info with { Title = new string('長', 300) },
    [
        new TitleBlock(new string('長', 300)),
        .. Texts.SelectMany<string, Block>(text =>
            [new Heading(1, text), new NumberedClause(2, text), new Table([1], [[text]]), new BulletList([text])]),
    ])
    {
        HeaderLeft = string.Concat(Texts),
        CustomProperties = new Dictionary<string, string> { ["Naughty"] = "a\u0001b\uD83Dc<&>" },
    };

    private static bool IsLone(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
        : i == 0 || !char.IsHighSurrogate(text[i - 1]);
}
