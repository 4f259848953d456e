namespace Sonae.Guideline.Assets;

/// <summary>What a company says of one stage of a flow: what happens, by medium what lies there, the harms it sees, and by attribute harms in its own words.</summary>
public sealed record FlowStep(
    string Stage, string What, IReadOnlyDictionary<string, string> Places, IReadOnlyList<string> Harms, IReadOnlyDictionary<string, string> Own)
{
    /// <summary>A stage nobody has said anything of.</summary>
    public static FlowStep Untold(string stage) => new(stage, "", Nothing, [], Nothing);

    public bool IsTold => What.Length + Places.Count + Harms.Count + Own.Count > 0;

    private static readonly Dictionary<string, string> Nothing = [];
}

/// <summary>A flow of work as the company knows it (業務フロー), stage by stage.</summary>
public sealed record WorkFlow(int No, string Name, IReadOnlyList<FlowStep> Steps)
{
    public FlowStep Step(string stage) => Steps.FirstOrDefault(step => step.Stage == stage) ?? FlowStep.Untold(stage);
}
