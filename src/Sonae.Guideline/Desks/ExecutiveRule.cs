using Sonae.Guideline.Editions;
using Sonae.Guideline.Executive;

namespace Sonae.Guideline.Desks;

/// <summary>Sets the executive's word on each of the seven actions beside what the records show (重要7項目の取組); neither is made from the other.</summary>
public static class ExecutiveRule
{
    public static IReadOnlyList<ActionFinding> Of(Edition edition, CompanyFacts company, Round round, Findings findings) =>
        edition.Executive.Actions.Select(action =>
        {
            var said = round.ActionNotes.GetValueOrDefault(action.Id);
            var state = said is null ? null : edition.Executive.States.First(option => option.Id == said.State);
            var evidence = action.Records.Select(source => EvidenceRule.Of(source, edition, company, round, findings)).OfType<EvidenceFinding>().ToList();
            return new ActionFinding(action, state, string.IsNullOrWhiteSpace(said?.Note) ? null : said.Note, evidence);
        }).ToList();
}
