using Sonae.Guideline.Policies;

namespace Sonae.Policies.Editing;

/// <summary>Which facts and choices are filled in beside which section: each where it is named first; and how much is open in each.</summary>
public sealed class SectionFields
{
    private readonly Dictionary<string, List<string>> keys = [];
    private readonly HashSet<string> open;

    public SectionFields(IReadOnlyList<ReadSection> sections, IReadOnlyList<OpenField> open)
    {
        this.open = open.Select(field => field.Anchor).ToHashSet();
        var seen = new HashSet<string>();
        foreach (var section in sections.Where(section => section.IsIn))
            keys[section.Id] = Named(section).Where(key => key.StartsWith("f-", StringComparison.Ordinal) || key.StartsWith("c-", StringComparison.Ordinal)).Where(seen.Add).ToList();
    }

    public IReadOnlyList<string> Of(ReadSection section) => keys.GetValueOrDefault(section.Id, []);

    public int OpenIn(ReadSection section) => Named(section).Count(open.Contains);

    private static IEnumerable<string> Named(ReadSection section) => section.Says.SelectMany(OpenFields.RunsOf).Select(run => run.Kind switch
    {
        InlineKind.Fact => ValueKey.Of(OpenKind.Fact, run.Value),
        InlineKind.Choice => ValueKey.Of(OpenKind.Choice, run.Value),
        InlineKind.Company => CompanyRun.FieldOf(run.Value),
        _ => "",
    }).Where(key => key.Length > 0).Distinct();
}
