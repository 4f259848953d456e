namespace Sonae.Guideline.Controls;

/// <summary>Rates the categories of controls (対策の実施率): sum of weights ÷ answers that apply.</summary>
public static class ControlRule
{
    public static IReadOnlyList<CategoryFinding> Rate(ControlContent content, IReadOnlyDictionary<string, string> answers) =>
        content.Categories.Select(category => Category(content, category, answers)).ToList();

    /// <summary>The answer that counts most.</summary>
    public static ControlOption Best(ControlContent content) => content.Options.Where(option => option.Weight is not null).MaxBy(option => option.Weight)!;

    /// <summary>Tallies any set of controls: how many are answered, do not apply, are fully done, and their rate.</summary>
    public static ControlTally Tally(ControlContent content, IEnumerable<Control> controls, IReadOnlyDictionary<string, string> answers)
    {
        var options = content.Options.ToDictionary(option => option.Id);
        var best = content.Options.Max(option => option.Weight) ?? 0;
        var tally = new ControlTally();
        foreach (var control in controls) tally.Add(control, answers.TryGetValue(control.Id, out var id) ? options[id] : null, best);
        return tally;
    }

    private static CategoryFinding Category(ControlContent content, ControlCategory category, IReadOnlyDictionary<string, string> answers)
    {
        var tally = Tally(content, content.Controls.Where(control => control.Category == category.Id), answers);
        return new CategoryFinding(category, tally.Items, tally.Answered, tally.NotApplicable, tally.Done, tally.Rate, tally.Unanswered);
    }
}
