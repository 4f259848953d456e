namespace Sonae.Guideline;

/// <summary>Where a problem lies: a cell, a sheet, a whole book, or a pointer into a file; ordered as a reader meets them.</summary>
public sealed record Place(string File, string? Pointer, int Order, int Row, int Column)
{
    /// <summary>A place in a JSON file, by pointer.</summary>
    public static Place In(string file, string pointer) => new(file, pointer, 0, 0, 0);
}

/// <summary>Something wrong with an input, as a code that is put into words at the edge.</summary>
public sealed record Problem(Place Place, string Code, IReadOnlyList<string> Args)
{
    public static Problem At(Place place, string code, params string[] args) => new(place, code, args);
}

/// <summary>A value that could be made, or every problem that prevented it.</summary>
public sealed record Checked<T>(T? Value, IReadOnlyList<Problem> Problems) where T : class
{
    public bool IsGood => Value is not null && Problems.Count == 0;
}
