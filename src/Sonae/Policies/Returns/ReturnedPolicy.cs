using System.Security.Cryptography;
using System.Text;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Policies.Merging;
using Sonae.Office.Word;
using Sonae.Office.Word.Reading;
using Inline = Sonae.Guideline.Policies.Inline;

namespace Sonae.Policies.Returns;

/// <summary>A file that came back, laid over the issue it was made from and over today's draft.</summary>
public sealed class ReturnedPolicy
{
    private readonly IReadOnlyList<MarkedLine> lines;
    private readonly PolicyWording issued;
    private readonly PolicyWording ours;
    private readonly HashSet<string> sections;
    private readonly Dictionary<string, string> cases;
    private readonly Dictionary<string, ClauseUnit> units;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<HeldValue>> values;

    public ReturnedPolicy(DraftView view, PolicyFinding policy, byte[] theirs, byte[]? issue, DateOnly today)
    {
        (View, Policy) = (view, policy);
        Tailoring = view.Tailoring(policy.Policy.Id);
        var clauses = view.View.Edition.Clauses[policy.Policy.Id];
        sections = [.. clauses.Sections.Select(section => section.Id)];
        units = clauses.Sections.SelectMany(ClauseUnit.Of).Where(unit => unit.Id.Length > 0).ToDictionary(unit => unit.Id);
        cases = units.Values.ToDictionary(unit => unit.Id, unit => ConditionWords.Case(unit.When));
        var now = DocumentLines.Read(Today(view, policy, today));
        var before = issue is null ? now : DocumentLines.Read(issue);
        Reading = DocumentLines.Read(theirs);
        IssuedMargins = before.Margins;
        Notices = NoticesOf(Reading, before);
        lines = DocumentLines.Of(Reading);
        (issued, ours) = (DocumentLines.OfOwn(before, cases, sections), DocumentLines.OfOwn(now, cases, sections));
        Marks = MarkRule.Find(issued, lines);
        values = ValuesOfDraft.Of(this, issued);
    }

    public DraftView View { get; }

    public PolicyFinding Policy { get; }

    public IReadOnlyList<SectionFinding> Tailoring { get; }

    public WordReading Reading { get; }

    public IReadOnlyList<string> IssuedMargins { get; }

    /// <summary>What was left behind or tracked; what our own file has, too, is nobody's edit.</summary>
    public IReadOnlyList<WordNotice> Notices { get; }

    public MarkFinding Marks { get; }

    public IReadOnlyList<MarkedLine> Lines => lines;

    public ClauseUnit? Unit(string id) => units.GetValueOrDefault(id);

    public bool IsSection(string id) => sections.Contains(id);

    /// <summary>The words of a clause when it was issued, for a question about its mark.</summary>
    public string IssuedWords(string id) => issued.Units.Where(pair => pair.Unit.Id == id).Select(pair => BlockText.Plain(pair.Unit.Blocks)).FirstOrDefault("");

    /// <summary>The merged text once the marks in doubt are decided.</summary>
    public MergedPolicy Merge(IReadOnlyDictionary<string, int?> decisions)
    {
        var attached = Marks.Attached(decisions);
        var theirs = WordingRule.Of(DocumentLines.WithoutCases(lines, attached, cases), attached, sections, issued);
        var tied = TieRule.Tie(issued, ours, theirs, values);
        return new(MergeRule.Merge(tied.Issued, tied.Ours, tied.Theirs), tied.Lost, Stamp());
    }

    /// <summary>What the values of a clause are today, to tie words somebody types themselves.</summary>
    public IReadOnlyList<HeldValue> Values(string id) => values.GetValueOrDefault(id, []);

    /// <summary>The words as they stand today, facts and choices filled in.</summary>
    public string Shown(string id, IReadOnlyList<ClauseBlock> blocks)
    {
        var held = Values(id).ToDictionary(value => value.Placeholder, value => value.Now);
        Inline Filled(Inline run) => held.TryGetValue(run, out var now) ? new(InlineKind.Text, now) : run;
        return BlockText.Plain(blocks.Select(block => new ClauseBlock(block.Kind, [.. block.Text.Select(Filled)],
            [.. block.Rows.Select(row => new ClauseRow([.. row.Cells.Select(cell => (IReadOnlyList<Inline>)[.. cell.Select(Filled)])]))])));
    }

    /// <summary>What a fact or choice is called.</summary>
    public string Label(Inline placeholder) => View.View.Edition.Policies.Facts.FirstOrDefault(fact => fact.Id == placeholder.Value)?.Label
        ?? View.View.Edition.Policies.Choices.FirstOrDefault(choice => choice.Id == placeholder.Value)?.Label ?? placeholder.Value;

    // Today's text as one number: what is confirmed must be what was shown.
    private string Stamp()
    {
        var text = string.Join('\n', ours.Units.Select(pair => $"{pair.Unit.Id}:{BlockText.Key(pair.Unit.Blocks)}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static List<WordNotice> NoticesOf(WordReading reading, WordReading before)
    {
        var own = before.Notices.Select(notice => (notice.Kind, notice.Words)).ToList();
        return [.. reading.Notices.Where(notice => !own.Remove((notice.Kind, notice.Words)))];
    }

    private static WordDocument Today(DraftView view, PolicyFinding policy, DateOnly today)
    {
        var layout = new PolicyDocument(view.View.Edition, view.View.Round.Profile, today);
        var draft = view.Draft(policy);
        return policy.Policy.Id == BasicPolicy.Id ? layout.OfBasicPolicy(draft) : layout.Of(draft);
    }
}

/// <summary>The merged text, facts that were rewritten by hand, and the stamp of the draft it was merged with.</summary>
public sealed record MergedPolicy(MergeFinding Finding, IReadOnlyList<LostValue> Lost, string Stamp);
