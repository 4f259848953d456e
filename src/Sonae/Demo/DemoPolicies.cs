using Sonae.Database;
using Sonae.Editions;
using Sonae.Guideline.Policies;
using Sonae.Policies;
using Sonae.Words;

namespace Sonae.Demo;

/// <summary>What people of the demo company decide of the clauses of its policies, in the notation in which they type.</summary>
public sealed class DemoPolicies(CompanyDb db, EditionShelf shelf)
{
    public void Edit(DemoSitting sitting)
    {
        var edition = shelf.Get(EditionShelf.Default)!;
        var names = new NotationNames(edition.Policies, Language.Japanese);
        foreach (var told in sitting.Edits)
        {
            var unit = edition.Clauses[told.Policy].Sections.SelectMany(ClauseUnit.Of).FirstOrDefault(unit => unit.Id == told.Clause);
            var read = told.Words is { } words ? NotationReader.Read(words, names) : null;
            if (read?.Problems.Count > 0) throw new InvalidOperationException($"The demo's words of {told.Clause} cannot be read: {read.Problems[0]}");
            var stored = new ClauseEditOfCompany(db.Company, told.Policy, told.Clause);
            stored.Say(new ClauseEdit(told.Policy, told.Clause)
            {
                Section = told.Section,
                After = told.After,
                Use = told.Use,
                Words = read?.Blocks,
                Reason = told.Reason,
                Replaced = unit is null || read is null ? null : PlainWords.Of(unit.Clauses),
            });
            db.Add(stored);
        }
    }
}
