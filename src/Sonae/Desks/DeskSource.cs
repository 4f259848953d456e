using Sonae.Guideline;

namespace Sonae.Desks;

/// <summary>What a step knows that the desk should see; each step that has something to say brings one.</summary>
public abstract class DeskSource
{
    public abstract Task<CompanyFacts> AddAsync(CompanyFacts company, CancellationToken stop = default);
}
