namespace Sonae.Workbook;

/// <summary>A column a sheet may have: its id and the names it is known by, already normal.</summary>
public sealed record KnownColumn(string Id, string Label, bool Required, IReadOnlyList<string> Names)
{
    public static KnownColumn Of(string id, bool required, params IReadOnlyList<string> labels) =>
        new(id, labels[0], required, labels.Select(Name.Of).ToList());
}

/// <summary>Where the columns of a sheet stand: column number by id, and the headings the sheet has beyond the known ones.</summary>
public sealed record ColumnMap(int HeaderRow, IReadOnlyDictionary<string, int> Numbers, IReadOnlyDictionary<int, string> Others)
{
    /// <summary>The key under which an asset keeps the text of a column the edition does not know, so that no heading is taken for an id.</summary>
    public static string OtherKey(string heading) => "+" + heading;

    public int? Of(string id) => Numbers.TryGetValue(id, out var column) ? column : null;
}
