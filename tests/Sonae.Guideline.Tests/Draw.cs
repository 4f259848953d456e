using CsCheck;

namespace Sonae.Guideline.Tests;

/// <summary>Draws one or some of what there is.</summary>
internal static class Draw
{
    public static Gen<T> One<T>(params IReadOnlyList<T> items) => Gen.Int[0, items.Count - 1].Select(index => items[index]);

    public static Gen<IReadOnlyList<T>> Some<T>(IReadOnlyList<T> items) =>
        Gen.Bool.Array[items.Count].Select(IReadOnlyList<T> (taken) => [.. items.Where((_, i) => taken[i])]);

    /// <summary>The same items in another order.</summary>
    public static Gen<T[]> Shuffled<T>(IReadOnlyList<T> items) =>
        Gen.Int.Array[items.Count].Select(keys => items.Zip(keys).OrderBy(pair => pair.Second).Select(pair => pair.First).ToArray());

    /// <summary>Nothing now and then.</summary>
    public static Gen<T?> Perhaps<T>(Gen<T> gen) where T : struct => Gen.Select(gen, Gen.Int[0, 7], (value, chance) => chance == 0 ? (T?)null : value);

    /// <summary>Distinct whole numbers, rising.</summary>
    public static Gen<int[]> Rising(int least, int most, int fewest, int many) =>
        Gen.Int[least, most].Array[fewest, many].Select(numbers => numbers.Distinct().Order().ToArray());
}
