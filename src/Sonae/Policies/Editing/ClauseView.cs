using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Words;

namespace Sonae.Policies.Editing;

/// <summary>One clause with all its page tells: where it stands, in or out, what the edition says and what the company says.</summary>
public sealed record ClauseView(DraftView View, PolicyFinding Policy, ReadSection Section, ReadUnit? Unit, int Version, NotationNames Names)
{
    public ClauseUnit? Edition => Unit?.Finding.Unit;

    /// <summary>The edition's words in the notation.</summary>
    public string EditionWords => Edition is { } unit ? new NotationWriter(Names).Write(SentClause.Blocks(unit.Clauses)) : "";

    /// <summary>What stands now, in the notation.</summary>
    public string NowWords => Unit?.Finding.Edit?.Words is { } own ? new NotationWriter(Names).Write(own) : EditionWords;

    /// <summary>A place of its own clause and its neighbours: every clause of the section that it may follow.</summary>
    public IEnumerable<ReadUnit> Neighbours => Section.Units.Where(unit => unit.Finding.Id.Length > 0 && unit.Finding.Id != Unit?.Finding.Id && unit.Finding.Edit is not { IsOwn: true });
}

/// <summary>Finds a clause of a company's policies, or the place of a new one. Words are compared and kept in Japanese, the language of the documents.</summary>
public sealed class FindClause(DraftsOfCompany drafts, ChangeClause change)
{
    /// <summary>The name of a clause that is not there yet.</summary>
    public const string New = "new";

    public async Task<ClauseView?> RunAsync(string policy, string clause, string? section, Language language, CancellationToken stop = default)
    {
        var view = await drafts.RunAsync(Language.Japanese, stop);
        if (view.Policy(policy) is not { } finding) return null;
        var sections = PolicyReading.Of(view, policy, language);
        var names = new NotationNames(view.View.Edition.Policies, Language.Japanese);
        if (clause == New) return sections.FirstOrDefault(found => found.Id == section) is { } place ? new(view, finding, place, null, 0, names) : null;
        foreach (var found in sections)
            if (found.Units.FirstOrDefault(unit => unit.Finding.Id == clause && clause.Length > 0) is { } unit)
                return new(view, finding, found, unit, (await change.FindAsync(policy, clause, stop))?.Version ?? 0, names);
        return null;
    }
}
