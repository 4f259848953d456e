using System.Text.Json;
using System.Text.RegularExpressions;
using Sonae.Editions;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Words;

namespace Sonae.Tests.Editions;

/// <summary>The policies in English: the same marks and numbers as in Japanese, in words of their own.</summary>
public sealed partial class EnglishClauseTests(ITestOutputHelper output)
{
    // Looked at: the likest honest pairs (the same duty for many and for a shop of one, the two clocks of a leak) end at 0.31.
    private const double TooLike = 0.4;

    private const int Shown = 10, ShortestWords = 12;

    // The two empty forms of one contract have the same headings on purpose.
    private static readonly (string, string) Forms = ("nda_annex1_table", "nda_annex2_table");

    // Marks, parties and names of records that stand in Japanese on the paper itself; in English they follow in brackets.
    private static readonly string[] OnPaper =
    [
        "極秘", "社外秘", "公開", "甲", "乙", "適", "一部", "否", "対象外", "情報資産管理台帳", "ソフトウェア利用申請書", "機器点検記録", "機器管理台帳", "機器設定票", "インシデント記録票", "テレワーク点検票", "見回り記録",
        "一斉送信記録", "不審メール記録", "支払確認記録", "出納記録", "公式投稿記録", "私物機器利用申請書", "権限点検記録", "保守作業記録", "ネットワーク構成図", "サーバー点検記録", "サーバー設定票", "事業再開計画", "通信許可表",
        "ログ点検記録", "脆弱性対応表", "変更記録", "クラウドサービス申請書", "クラウド設定票", "クラウドサービス管理台帳", "脅威情報記録", "消去記録", "システム一覧", "変更履歴", "部品一覧", "委託先評価票", "委託先管理台帳", "受渡し記録",
        "緊急連絡先一覧", "教育記録", "証拠保管票", "インシデント報告書",
    ];

    private static readonly EditionShelf Shelf = EditionShelf.BesideProgram();

    private static readonly Edition Japanese = Shelf.Get(EditionShelf.Default)!, English = Shelf.Get(EditionShelf.Default, Language.English)!;

    public static TheoryData<string> Files => [.. ClauseFile.Names];

    [Fact]
    public void There_are_many() => Assert.InRange(ClauseFile.Names.Sum(name => ClauseFile.InEnglish(name).Count), 400, 900);

    [Theory, MemberData(nameof(Files))]
    public void Same_marks_stand_in_the_same_order(string name) =>
        Assert.Equal(ClauseFile.InJapanese(name).Select(unit => unit.Id), ClauseFile.InEnglish(name).Select(unit => unit.Id));

    [Theory, MemberData(nameof(Files))]
    public void Same_numbers_are_said(string name) => Assert.Empty(ClauseFile.InJapanese(name).Zip(ClauseFile.InEnglish(name))
        .Where(pair => !SaidNumbers.InJapanese(pair.First.Words).SequenceEqual(SaidNumbers.InEnglish(pair.Second.Words)))
        .Select(pair => $"{pair.First.Id}: {pair.First.Words} / {pair.Second.Words}"));

    [Theory, InlineData("年1回、3年間", "every year, for 3 years"), InlineData("2割を下回る", "below 2 %"), InlineData("毎年4月", "every March"), InlineData("①と②", "① and ③")]
    public void Another_number_would_be_noticed(string japanese, string english) => Assert.NotEqual(SaidNumbers.InJapanese(japanese), SaidNumbers.InEnglish(english));

    [Theory, InlineData("年1回、3年間", "once a year, for three years"), InlineData("2割を下回る", "below 20 %"), InlineData("毎年4月、1,000人", "every April, 1,000 people"), InlineData("直ちに二要素認証", "two-factor sign-in at once")]
    public void The_same_number_in_other_words_is_the_same(string japanese, string english) => Assert.Equal(SaidNumbers.InJapanese(japanese), SaidNumbers.InEnglish(english));

    [Fact]
    public void Facts_and_choices_say_the_same_numbers()
    {
        var pairs = Texts(Japanese.Policies).Zip(Texts(English.Policies)).Where(pair => !Counts(SaidNumbers.InJapanese(pair.First)).SequenceEqual(Counts(SaidNumbers.InEnglish(pair.Second))));
        Assert.Empty(pairs);
    }

    [Theory, MemberData(nameof(Files))]
    public void Japanese_is_left_only_where_the_clause_names_what_stands_on_paper(string name) => Assert.Empty(
        from pair in ClauseFile.InJapanese(name).Zip(ClauseFile.InEnglish(name))
        from term in Kanji().Matches(pair.Second.Words)
        where !OnPaper.Contains(term.Value) || !InBrackets().IsMatch(pair.Second.Words[..term.Index]) || !pair.First.Words.Contains(term.Value, StringComparison.Ordinal)
        select $"{pair.Second.Id}: {term.Value}");

    [Fact]
    public void Every_name_in_brackets_is_used()
    {
        var text = string.Concat(ClauseFile.Names.SelectMany(ClauseFile.InEnglish).Select(unit => unit.Words));
        Assert.Empty(OnPaper.Where(term => !text.Contains($"({term}", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_other_English_text_of_the_edition_has_Japanese_left()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Editions, "ipa-2", "translations", "en"), "*.json").ToList();
        Assert.NotEmpty(files);
        Assert.Empty(
            from file in files
            from text in JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!
            from term in Kanji().Matches(text.Value)
            where !OnPaper.Contains(term.Value) || !InBrackets().IsMatch(text.Value[..term.Index])
            select $"{Path.GetFileName(file)} {text.Key}: {text.Value}");
    }

    [Fact]
    public void No_two_clauses_are_alike_in_more_than_names()
    {
        var clauses = ClauseFile.Names.SelectMany(ClauseFile.InEnglish).Select(unit => (unit.Id, Runs: Runs(unit.Words))).Where(clause => clause.Runs.Count >= ShortestWords).ToList();
        var pairs = new List<(double Likeness, string A, string B)>();
        for (var i = 0; i < clauses.Count; i++)
            for (var j = i + 1; j < clauses.Count; j++) pairs.Add((Likeness(clauses[i].Runs, clauses[j].Runs), clauses[i].Id, clauses[j].Id));
        foreach (var pair in pairs.OrderByDescending(pair => pair.Likeness).Take(Shown)) output.WriteLine($"{pair.Likeness:0.00} {pair.A} {pair.B}");
        Assert.Empty(pairs.Where(pair => pair.Likeness >= TooLike && (pair.A, pair.B) != Forms));
    }

    [Fact]
    public void Conditions_controls_and_forms_are_those_of_the_Japanese_clauses()
    {
        static object Shape(Clause clause) => (clause.Id, clause.Kind, string.Join(' ', clause.Controls), clause.Rows.Count, clause.When);
        foreach (var (policy, text) in Japanese.Clauses)
        {
            var there = text.Sections.SelectMany(section => section.Clauses).ToList();
            var here = English.Clauses[policy].Sections.SelectMany(section => section.Clauses).ToList();
            Assert.Equal(there.Select(Shape), here.Select(Shape));
            Assert.Equal(there.Select(PlainWords), here.Select(clause => PlainWords(clause.Original!)));
            Assert.Equal(text.Sections.Select(section => (section.Id, section.When)), English.Clauses[policy].Sections.Select(section => (section.Id, section.When)));
        }
    }

    private static string PlainWords(Clause clause) => Guideline.Policies.PlainWords.Of([clause]);

    private static IEnumerable<string> Texts(PolicyContent content) =>
    [
        .. content.Facts.SelectMany(fact => new[] { fact.Label, fact.Help, fact.Example }),
        .. content.Choices.SelectMany(choice => choice.Options.Select(option => option.Text).Prepend(choice.Help).Prepend(choice.Label)),
        .. content.Policies.SelectMany(policy => new[] { policy.Name, policy.Scope, policy.WhenText, policy.Advice ?? "" }),
    ];

    // "毎朝" has no figure and "once" is one: in these short texts one is left out.
    private static IEnumerable<string> Counts(IReadOnlyList<string> numbers) => numbers.Where(number => number != "1");

    private static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        var both = a.Count < b.Count ? a.Count(b.Contains) : b.Count(a.Contains);
        return (double)both / (a.Count + b.Count - both);
    }

    private static HashSet<string> Runs(string words)
    {
        var bare = Word().Matches(Names().Replace(words, " ")).Select(word => word.Value.ToLowerInvariant()).ToList();
        return Enumerable.Range(0, Math.Max(0, bare.Count - 2)).Select(at => string.Join(' ', bare.Skip(at).Take(3))).ToHashSet();
    }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}々]+")]
    private static partial Regex Kanji();

    [GeneratedRegex(@"\($")]
    private static partial Regex InBrackets();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{\{[^}]*\}\}|""[^""]*""|information security officer|system administrator|department heads?|inspection officer|education officer|incident officer|My Number officer|My Number staff|person responsible|person in charge of contractors|development officer|representative|employees?", RegexOptions.IgnoreCase)]
    private static partial Regex Names();
}
