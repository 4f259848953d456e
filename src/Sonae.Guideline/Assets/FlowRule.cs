using Sonae.Guideline.Editions;
using Sonae.Guideline.Threats;

namespace Sonae.Guideline.Assets;

/// <summary>Finds the assets and threats that business flows speak of (業務フロー).</summary>
public static class FlowRule
{
    /// <summary>Two names are one thing when <c>likeness</c> makes them the same text.</summary>
    public static IReadOnlyList<FlowFinding> Of(Edition edition, Round round, Func<string, string> likeness) =>
        round.Flows.Select(new Reading(edition, round, likeness).Of).ToList();

    /// <summary>The single things of a text such as 「注文書、FAX」.</summary>
    public static IReadOnlyList<string> Names(string text) =>
        text.Split(['、', '，', ',', '､', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private sealed class Reading(Edition edition, Round round, Func<string, string> likeness)
    {
        private readonly ILookup<(string, string?), int> rows = round.Assets.ToLookup(asset => (likeness(asset.Name), asset.Medium), asset => asset.Row);
        private readonly ILookup<(string, string), ThreatJudgement> judged = round.Threats.ToLookup(threat => (likeness(threat.Words), threat.Medium));

        public FlowFinding Of(WorkFlow flow)
        {
            var (things, risks, loose) = (new List<FlowThing>(), new List<FlowRisk>(), new List<LooseHarm>());
            var told = edition.Flow.Stages.Select(stage => (Stage: stage, Step: flow.Step(stage.Id))).Where(pair => pair.Step.IsTold).ToList();
            foreach (var (stage, step) in told)
            {
                things.AddRange(Named(stage, step));
                foreach (var (attribute, words, harm) in Harms(stage, step))
                {
                    var found = Media(step).Where(medium => harm is null || harm.Media.Contains(medium.Id)).SelectMany(medium => Risks(stage, attribute, words, harm, medium)).ToList();
                    if (found.Count == 0) loose.Add(new LooseHarm(stage, attribute, words));
                    risks.AddRange(found);
                }
            }
            foreach (var (stage, step) in told) things.AddRange(Usual(flow, stage, step));
            // The same thing passes several stages; it is told where it is met first.
            return new FlowFinding(flow, told.Count, things.DistinctBy(thing => (likeness(thing.Name), thing.Medium.Id)).ToList(), risks, loose);
        }

        private IEnumerable<Medium> Media(FlowStep step) => edition.Media.Media.Where(medium => step.Places.ContainsKey(medium.Id));

        private IEnumerable<FlowThing> Named(FlowStage stage, FlowStep step) =>
            Media(step).SelectMany(medium => Names(step.Places[medium.Id]).Select(name => new FlowThing(stage, medium, name, null, RowOf(name, medium))));

        // What is usual is only reminded of where the company names nothing of that kind itself; it lies where the company keeps things already.
        private IEnumerable<FlowThing> Usual(WorkFlow flow, FlowStage stage, FlowStep step)
        {
            foreach (var usual in stage.Assets.Where(usual => !usual.Media.Any(step.Places.ContainsKey)))
            {
                var media = edition.Media.Media.Where(medium => usual.Media.Contains(medium.Id)).ToList();
                if ((media.FirstOrDefault(medium => round.Assets.Any(asset => asset.Medium == medium.Id)) ?? media.FirstOrDefault()) is not { } place) continue;
                var name = usual.Name.Replace("{0}", flow.Name, StringComparison.Ordinal);
                yield return new FlowThing(stage, place, name, usual, RowOf(name, place));
            }
        }

        private static IEnumerable<(string Attribute, string Words, StageHarm? Harm)> Harms(FlowStage stage, FlowStep step) =>
            stage.Harms.Where(harm => step.Harms.Contains(harm.Id)).Select(harm => (harm.Attribute, harm.Text, (StageHarm?)harm))
                .Concat(step.Own.Select(own => (own.Key, own.Value, (StageHarm?)null)));

        private IEnumerable<FlowRisk> Risks(FlowStage stage, string attribute, string words, StageHarm? harm, Medium medium)
        {
            var listed = edition.Threats.Threats.Where(threat => threat.Medium == medium.Id && harm?.Threats.Contains(threat.Id) == true).ToList();
            foreach (var threat in listed) yield return new FlowRisk(stage, attribute, medium, words, harm, threat, true, Level(threat.Text, medium));
            if (listed.Count == 0) yield return new FlowRisk(stage, attribute, medium, words, harm, null, judged.Contains((likeness(words), medium.Id)), Level(words, medium));
        }

        private int? Level(string words, Medium medium) => judged[(likeness(words), medium.Id)].Select(threat => threat.Level).FirstOrDefault();

        private int? RowOf(string name, Medium medium) => rows[(likeness(name), medium.Id)].Cast<int?>().FirstOrDefault();
    }
}
