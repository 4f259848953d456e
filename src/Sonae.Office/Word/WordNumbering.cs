using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sonae.Office.Word;

/// <summary>Word's numbering: clauses 第1条 / 1． / （1） / イ and marks of lists; knows where a count begins again.</summary>
internal sealed class WordNumbering
{
    public const int Clauses = 1, Bullets = 2;
    private const int ClauseLevels = 4;

    // Left edge of the text and room for the number, in twentieths of a point; a character is 210, two digits must fit.
    private static readonly (int Left, int Hanging)[] Edges = [(945, 945), (525, 525), (1260, 735), (1680, 420)];
    private readonly List<int> restarts = [];
    private int restartedLevel;

    public static int ClauseLevel(int level) => Math.Clamp(level, 1, ClauseLevels);

    /// <summary>Left edge of the text of numbered clauses of a level; 0 is the page's edge.</summary>
    public static int TextEdge(int level) => level <= 0 ? 0 : Edges[ClauseLevel(level) - 1].Left;

    /// <summary>The list a clause belongs to when its style's own list is not the right one.</summary>
    public int? ListOf(NumberedClause clause)
    {
        var level = ClauseLevel(clause.Level);
        if (clause.Restart)
        {
            restarts.Add(level);
            restartedLevel = level;
        }
        // Above the level that began again the one count of the document goes on.
        if (level < restartedLevel) restartedLevel = 0;
        return restartedLevel > 0 ? Bullets + restarts.Count : null;
    }

    public W.Numbering All()
    {
        var numbering = new W.Numbering(ClauseList(), BulletList(), Instance(Clauses, Clauses), Instance(Bullets, Bullets));
        for (var i = 0; i < restarts.Count; i++) numbering.Append(Restarted(Bullets + i + 1, restarts[i]));
        return numbering;
    }

    private static W.AbstractNum ClauseList() => new(
        new W.MultiLevelType { Val = W.MultiLevelValues.Multilevel },
        // Plain digits, as in the text: full-width ones turn plain in LibreOffice wherever a clause begins with a Latin letter.
        Level(0, W.NumberFormatValues.Decimal, "第%1条", WordStyles.Clause(1), Edges[0]),
        Level(1, W.NumberFormatValues.Decimal, "%2．", WordStyles.Clause(2), Edges[1]),
        Level(2, W.NumberFormatValues.Decimal, "（%3）", WordStyles.Clause(3), Edges[2]),
        Level(3, W.NumberFormatValues.IrohaFullWidth, "%4", WordStyles.Clause(4), Edges[3]))
    { AbstractNumberId = Clauses };

    private static W.AbstractNum BulletList() => new(
        new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel },
        Level(0, W.NumberFormatValues.Bullet, "・", WordStyles.Bullet(1), (525, 315)),
        Level(1, W.NumberFormatValues.Bullet, "－", WordStyles.Bullet(2), (840, 315)),
        Level(2, W.NumberFormatValues.Bullet, "・", WordStyles.Bullet(3), (1155, 315)))
    { AbstractNumberId = Bullets };

    private static W.Level Level(int index, EnumValue<W.NumberFormatValues> format, string text, string style, (int Left, int Hanging) edge) => new(
        new W.StartNumberingValue { Val = 1 },
        new W.NumberingFormat { Val = format },
        new W.ParagraphStyleIdInLevel { Val = style },
        new W.LevelSuffix { Val = W.LevelSuffixValues.Tab },
        new W.LevelText { Val = text },
        new W.LevelJustification { Val = W.LevelJustificationValues.Left },
        new W.PreviousParagraphProperties(new W.Indentation { Left = Twips(edge.Left), Hanging = Twips(edge.Hanging) }))
    { LevelIndex = index };

    private static W.NumberingInstance Instance(int number, int list) => new(new W.AbstractNumId { Val = list }) { NumberID = number };

    private static W.NumberingInstance Restarted(int number, int fromLevel)
    {
        var instance = Instance(number, Clauses);
        for (var level = fromLevel - 1; level < ClauseLevels; level++)
            instance.Append(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level });
        return instance;
    }

    private static string Twips(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
