namespace Sonae.Guideline.Controls;

/// <summary>A running count over a set of controls.</summary>
public sealed class ControlTally
{
    private readonly List<string> unanswered = [];
    private readonly List<string> notFullyDone = [];
    private double weights;
    private int weighed;

    public int Items { get; private set; }

    public int Answered => Items - unanswered.Count;

    public int NotApplicable { get; private set; }

    /// <summary>How many are answered with the best weight.</summary>
    public int Done { get; private set; }

    /// <summary>Sum of weights ÷ number of answers that apply (0 to 1), null when there is none.</summary>
    public double? Rate => weighed == 0 ? null : weights / weighed;

    public IReadOnlyList<string> Unanswered => unanswered;

    public IReadOnlyList<string> NotFullyDone => notFullyDone;

    internal void Add(Control control, ControlOption? answer, double best)
    {
        Items++;
        if (answer is null) { unanswered.Add(control.Id); return; }
        if (answer.Weight is not { } weight) { NotApplicable++; return; }
        weighed++;
        weights += weight;
        if (weight >= best) Done++;
        else notFullyDone.Add(control.Id);
    }
}
