namespace Sonae.Guideline.Policies.Merging;

/// <summary>Tells which clauses were moved: the fewest that must have been lifted out to get from one order to the other.</summary>
public static class OrderRule
{
    public static IReadOnlySet<string> Moved(IEnumerable<(string Section, string Id)> before, IEnumerable<(string Section, string Id)> after)
    {
        var home = before.Select((place, i) => (place, i)).ToDictionary(pair => pair.place.Id, pair => (pair.place.Section, pair.i));
        var moved = new HashSet<string>();
        foreach (var section in after.Where(place => home.ContainsKey(place.Id)).GroupBy(place => place.Section))
        {
            var here = section.Where(place => home[place.Id].Section == section.Key).Select(place => place.Id).ToList();
            var kept = Rising(here.ConvertAll(id => home[id].i)).Select(at => here[at]).ToHashSet();
            moved.UnionWith(section.Select(place => place.Id).Where(id => !kept.Contains(id)));
        }
        return moved;
    }

    // The places of a longest rising sequence.
    private static List<int> Rising(List<int> numbers)
    {
        var (length, from) = (new int[numbers.Count], new int[numbers.Count]);
        for (var i = 0; i < numbers.Count; i++)
        {
            from[i] = -1;
            for (var j = 0; j < i; j++)
                if (numbers[j] < numbers[i] && length[j] + 1 > length[i]) (length[i], from[i]) = (length[j] + 1, j);
        }
        var places = new List<int>();
        for (var at = numbers.Count == 0 ? -1 : Array.IndexOf(length, length.Max()); at >= 0; at = from[at]) places.Add(at);
        return places;
    }
}
