using System.Globalization;

namespace Sonae.Guideline.Editions;

/// <summary>Collects what is wrong with an edition, file by file, by pointer.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> All => problems;

    public void Add(string file, string pointer, string code, params string[] args) => problems.Add(Problem.At(Place.In(file, pointer), code, args));

    /// <summary>Reports every name that is not among the known ones.</summary>
    public void Unknown(string file, string pointer, IEnumerable<string> names, IReadOnlySet<string> known)
    {
        foreach (var name in names) if (!known.Contains(name)) Add(file, pointer, "reference.unknown", name);
    }

    /// <summary>Reports the items of a list whose names are not among the known ones, each at its index.</summary>
    public void Unknown<T>(string file, string pointer, IReadOnlyList<T> items, Func<T, IEnumerable<string>> names, IReadOnlySet<string> known)
    {
        for (var i = 0; i < items.Count; i++) Unknown(file, At(pointer, i), names(items[i]), known);
    }

    public static string At(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);
}
