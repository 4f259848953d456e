namespace Sonae.Guideline.Editions;

/// <summary>When something holds for a company; a closed set, answered yes, no or not yet known.</summary>
public abstract record Condition
{
    public static readonly Condition Always = new All([]);

    /// <summary>true, false, or null when a fact it needs has not been told.</summary>
    public abstract bool? Holds(ConditionFacts facts);
}

/// <summary>The facts a condition may ask for: profile keys, people at work, answer weights (0 to 1) by control and by option, bands reached.</summary>
public sealed record ConditionFacts(
    IReadOnlyDictionary<string, bool> Profile, int? Employees, IReadOnlyDictionary<string, double> AnswerWeights,
    IReadOnlyDictionary<string, double> OptionWeights, IReadOnlyDictionary<string, bool> BandsReached);

/// <summary>A yes/no fact of the company profile is yes.</summary>
public sealed record ProfileHas(string Key) : Condition
{
    public override bool? Holds(ConditionFacts facts) => facts.Profile.TryGetValue(Key, out var told) ? told : null;
}

/// <summary>At least so many people work in the company, its representative included.</summary>
public sealed record EmployeesAtLeast(int Count) : Condition
{
    public override bool? Holds(ConditionFacts facts) => facts.Employees is { } people ? people >= Count : null;
}

/// <summary>A control is answered at least as well as the option.</summary>
public sealed record AnswerAtLeast(string Control, string Option) : Condition
{
    public override bool? Holds(ConditionFacts facts) =>
        facts.AnswerWeights.TryGetValue(Control, out var weight) ? weight >= facts.OptionWeights[Option] : null;
}

/// <summary>Some asset's risk lies in the band or in a more urgent one.</summary>
public sealed record BandAtLeast(string Band) : Condition
{
    public override bool? Holds(ConditionFacts facts) => facts.BandsReached.TryGetValue(Band, out var reached) ? reached : null;
}

/// <summary>Every part holds; an empty list always holds.</summary>
public sealed record All(IReadOnlyList<Condition> Parts) : Condition
{
    public override bool? Holds(ConditionFacts facts)
    {
        bool? all = true;
        foreach (var part in Parts)
        {
            var holds = part.Holds(facts);
            if (holds == false) return false;
            if (holds is null) all = null;
        }
        return all;
    }
}

/// <summary>At least one part holds.</summary>
public sealed record Any(IReadOnlyList<Condition> Parts) : Condition
{
    public override bool? Holds(ConditionFacts facts)
    {
        bool? any = false;
        foreach (var part in Parts)
        {
            var holds = part.Holds(facts);
            if (holds == true) return true;
            if (holds is null) any = null;
        }
        return any;
    }
}

/// <summary>The part does not hold.</summary>
public sealed record Not(Condition Part) : Condition
{
    public override bool? Holds(ConditionFacts facts) => !Part.Holds(facts);
}
