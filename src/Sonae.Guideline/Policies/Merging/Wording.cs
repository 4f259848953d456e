namespace Sonae.Guideline.Policies.Merging;

/// <summary>The words of one clause in one of the texts that are merged; its id is that of its mark.</summary>
public sealed record UnitWording(string Id, IReadOnlyList<ClauseBlock> Blocks);

/// <summary>A section with its heading (as its own unit) and its clauses in order; the id is empty before the first marked heading.</summary>
public sealed record SectionWording(string Id, UnitWording Heading, IReadOnlyList<UnitWording> Units);

/// <summary>A policy as it stands in a document (規程の文面): sections, and what stands around them such as title and lists of open items.</summary>
public sealed record PolicyWording(IReadOnlyList<SectionWording> Sections, IReadOnlyList<ClauseBlock> Around)
{
    /// <summary>Every heading and clause with its section, in order.</summary>
    public IEnumerable<(string Section, UnitWording Unit)> Units => Sections.SelectMany(section =>
        section.Units.Prepend(section.Heading).Where(unit => unit.Id.Length > 0).Select(unit => (section.Id, unit)));
}

/// <summary>A paragraph or table of a document with the clause marks that stand in it; the number is its place.</summary>
public sealed record MarkedLine(int Number, ClauseBlock Block, IReadOnlyList<string> Marks, bool IsHeading);
