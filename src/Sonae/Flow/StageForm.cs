using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Flow;

/// <summary>What was typed of one stage of a flow, the version it was typed over, and every problem by field.</summary>
public sealed record StageForm(FlowStep Step, int? Seen, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>The longest text of a field.</summary>
    public const int Longest = 1000;

    /// <summary>The longest harm in one's own words; it may become a threat of one's own.</summary>
    public const int LongestOwn = 200;

    public const string What = "what", Place = "place-", Own = "own-", Harm = "harm";

    public static StageForm Read(Edition edition, string stage, IFormCollection sent)
    {
        var problems = new List<FieldProblem>();
        string Text(string field, int longest)
        {
            var text = sent[field].ToString().Trim();
            if (text.Length > longest) problems.Add(new(field, "long"));
            if (!MyNumberRule.IsIn(text)) return text;
            problems.Add(new(field, "my-number"));
            return "";
        }
        var what = Text(What, Longest);
        var places = edition.Media.Media.ToDictionary(medium => medium.Id, medium => Text(Place + medium.Id, Longest));
        var own = edition.Register.Attributes.ToDictionary(attribute => attribute.Id, attribute => Text(Own + attribute.Id, LongestOwn));
        var known = edition.Flow.Stages.Single(found => found.Id == stage).Harms.Select(harm => harm.Id).ToHashSet();
        var step = new FlowStep(stage, what, Filled(places), [.. sent[Harm].OfType<string>().Where(known.Contains).Distinct()], Filled(own));
        return new(step, Digits.Read(sent["Seen"]), problems);
    }

    private static Dictionary<string, string> Filled(Dictionary<string, string> texts) => texts.Where(text => text.Value.Length > 0).ToDictionary();
}
