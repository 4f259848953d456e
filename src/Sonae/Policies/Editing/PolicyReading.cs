using Sonae.Guideline.Policies;
using Sonae.Words;

namespace Sonae.Policies.Editing;

/// <summary>One line of a policy on the screen, with the number its document will carry; empty where it carries none.</summary>
public sealed record ReadLine(Clause Clause, string Number);

/// <summary>A clause with its lines, in or out.</summary>
public sealed record ReadUnit(UnitFinding Finding, bool IsIn, IReadOnlyList<ReadLine> Lines);

/// <summary>A section with every clause it may have, numbered as in the document (第1条).</summary>
public sealed record ReadSection(SectionFinding Finding, string Number, IReadOnlyList<ReadUnit> Units)
{
    public string Id => Finding.Section.Id;

    public bool IsIn => Finding.IsIn;

    /// <summary>What stands in the document.</summary>
    public IEnumerable<Clause> Says => Units.Where(unit => unit.IsIn).SelectMany(unit => unit.Lines).Select(line => line.Clause);
}

/// <summary>Sets a policy's clauses for the screen: what is in is numbered, what is out is there too (条文の一覧).</summary>
public static class PolicyReading
{
    public static IReadOnlyList<ReadSection> Of(DraftView view, string policy, Language language)
    {
        var numbers = new ClauseNumbers(language);
        return view.Tailoring(policy).Select(section => Section(section, policy == BasicPolicy.Id ? null : numbers)).ToList();
    }

    // The basic policy is one page without numbers.
    private static ReadSection Section(SectionFinding section, ClauseNumbers? numbers)
    {
        var number = section.IsIn && section.Section.Numbered ? numbers?.Next(1) ?? "" : "";
        var units = new List<ReadUnit>();
        var first = true;
        foreach (var unit in section.Units)
        {
            var isIn = section.IsIn && unit.IsIn && (section.Ruled != false || unit.Edit?.Use is ClauseUse.In);
            units.Add(new ReadUnit(unit, isIn, unit.Says.Select(clause => new ReadLine(clause, isIn ? Number(clause, numbers, ref first) : "")).ToList()));
        }
        return new ReadSection(section, number, units);
    }

    private static string Number(Clause clause, ClauseNumbers? numbers, ref bool first)
    {
        if (clause.Kind is not (ClauseKind.Numbered or ClauseKind.Sub)) return "";
        var restart = first && clause.Kind == ClauseKind.Numbered;
        if (clause.Kind == ClauseKind.Numbered) first = false;
        return numbers?.Next(clause.Kind == ClauseKind.Numbered ? 2 : 3, restart) ?? "";
    }
}
