namespace Sonae.Guideline.Editions;

/// <summary>Whether an edition makes sense: ids, sources, references, tables, bands and clauses; every problem at once.</summary>
public static class EditionCheck
{
    public static IReadOnlyList<Problem> Of(Edition edition)
    {
        var problems = new ProblemList();
        Items(edition, problems);
        Numbers(edition, problems);
        ReferenceCheck.Of(edition, problems);
        ScaleCheck.Of(edition, problems);
        ClauseCheck.Of(edition, problems);
        return problems.All;
    }

    private static void Items(Edition edition, ProblemList problems)
    {
        var sources = edition.Info.Sources.Select(source => source.Id).ToHashSet();
        foreach (var list in EditionItems.Of(edition))
        {
            var seen = new HashSet<string>();
            for (var i = 0; i < list.Items.Count; i++) Item(list, i, sources, seen, problems);
        }
    }

    private static void Item(ItemList list, int index, HashSet<string> sources, HashSet<string> seen, ProblemList problems)
    {
        var item = list.Items[index];
        var pointer = ProblemList.At(list.Pointer, index);
        if (!seen.Add(item.Id)) problems.Add(list.File, pointer, "id.twice", item.Id);
        var source = item.Cites.Split(':')[0];
        if (!sources.Contains(source)) problems.Add(list.File, pointer, "cites.unknown", item.Id, source);
    }

    private static void Numbers(Edition edition, ProblemList problems)
    {
        InOrder("diagnosis.json", "/questions", edition.Diagnosis.Questions.Select(question => question.No), problems);
        InOrder("controls.json", "/controls", edition.Controls.Controls.Select(control => control.No), problems);
        InOrder("controls.json", "/categories", edition.Controls.Categories.Select(category => category.No), problems);
        InOrder("threats.json", "/threats", edition.Threats.Threats.Select(threat => threat.No), problems);
        InOrder("media.json", "/media", edition.Media.Media.Select(medium => medium.No), problems);
        InOrder("policies.json", "/policies", edition.Policies.Policies.Select(policy => policy.No), problems);
        InOrder("diagnosis.json", "/questions/urgency", edition.Diagnosis.Questions.Select(question => question.Urgency).Order(), problems);
    }

    private static void InOrder(string file, string pointer, IEnumerable<int> numbers, ProblemList problems)
    {
        var expected = 1;
        foreach (var number in numbers)
        {
            if (number != expected) problems.Add(file, ProblemList.At(pointer, expected - 1), "number.order", $"{number}", $"{expected}");
            expected++;
        }
    }
}
