using Sonae.Guideline.Policies;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Policies.Editing;

/// <summary>A problem of a clause's form: the field, the words that tell it.</summary>
public sealed record ClauseProblem(string Field, string Code, params object[] Args);

/// <summary>What somebody wants of one clause, as they typed it.</summary>
public sealed record SentClause(string Words, ClauseUse Use, string Reason, string Section, string After, int? Seen)
{
    public const int LongestWords = 10_000;

    public const int LongestReason = 500;

    public static SentClause Read(IFormCollection sent) => new(
        sent["words"].ToString(), Enum.TryParse<ClauseUse>(sent["use"], out var use) && Enum.IsDefined(use) ? use : ClauseUse.AsRuled, sent["reason"].ToString().Trim(), sent["section"].ToString(), sent["after"].ToString(), Digits.Read(sent["seen"]));

    /// <summary>The form as it stands for a clause.</summary>
    public static SentClause Of(ClauseEdit? edit, string words, int version) => new(words, edit?.Use ?? ClauseUse.AsRuled, edit?.Reason ?? "", edit?.Section ?? "", edit?.After ?? "", version);

    /// <summary>What it says, and every problem of it; <paramref name="unit"/> is the edition's clause, none for one of the company's own.</summary>
    public (ClauseEdit Edit, List<ClauseProblem> Problems) ToEdit(string policy, string clause, ClauseUnit? unit, NotationNames names)
    {
        var read = NotationReader.Read(Words, names);
        var problems = read.Problems.Select(problem => new ClauseProblem("words", "notation." + problem.Code, problem.Line, problem.What)).ToList();
        if (Words.Length > LongestWords) problems.Add(new("words", "words.long", LongestWords));
        if (MyNumberRule.IsIn(Words)) problems.Add(new("words", "my-number"));
        var isOwn = unit is null;
        var words = !isOwn && problems.Count == 0 && IsEqual(read.Blocks, unit!) ? null : read.Blocks;
        if (Reason.Length == 0 && !isOwn && (words is not null || Use != ClauseUse.AsRuled)) problems.Add(new("reason", words is not null ? "reason.words" : Use == ClauseUse.Out ? "reason.out" : "reason.in"));
        if (Reason.Length > LongestReason) problems.Add(new("reason", "reason.long", LongestReason));
        if (MyNumberRule.IsIn(Reason)) problems.Add(new("reason", "my-number"));
        return (new ClauseEdit(policy, clause)
        {
            Use = Use,
            Words = words,
            Reason = words is null && Use == ClauseUse.AsRuled && !isOwn ? "" : Reason,
            Section = isOwn ? Section : null,
            After = isOwn && After.Length > 0 ? After : null,
            Replaced = words is null || isOwn ? null : PlainWords.Of(unit!.Clauses),
        }, problems);
    }

    public SentClause WithoutMyNumber() => this with { Words = MyNumberRule.Without(Words), Reason = MyNumberRule.Without(Reason) };

    /// <summary>A clause's lines without their marks.</summary>
    public static IReadOnlyList<ClauseBlock> Blocks(IEnumerable<Clause> clauses) => clauses.Select(clause => new ClauseBlock(clause.Kind, clause.Text, clause.Rows)).ToList();

    // Blocks hold lists, which are not equal by what is in them; as they are stored, they are.
    private static bool IsEqual(IReadOnlyList<ClauseBlock> words, ClauseUnit unit) => ClauseJson.Write(words) == ClauseJson.Write(NotationText.Joined(Blocks(unit.Clauses)));
}
