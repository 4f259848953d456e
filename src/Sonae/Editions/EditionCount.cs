using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Words;

namespace Sonae.Editions;

/// <summary>Counts what an edition holds: questions, controls, clauses, facts, choices, conditions.</summary>
public static class EditionCount
{
    public static string Line(Edition edition, Text words, string id)
    {
        var sections = edition.Clauses.Values.SelectMany(text => text.Sections).ToList();
        var clauses = sections.SelectMany(section => section.Clauses).ToList();
        var marked = clauses.Count(clause => clause.Id.Length > 0);
        var conditions = clauses.Select(clause => clause.When).Concat(sections.Select(section => section.When)).Distinct().Count(when => when != Condition.Always);
        return words["edition.count", id, edition.Diagnosis.Questions.Count, edition.Controls.Controls.Count, edition.Threats.Threats.Count,
            marked, edition.Policies.Facts.Count, edition.Policies.Choices.Count, conditions, edition.Notes.Notes.Count, edition.TypicalAssets.Assets.Count];
    }
}
