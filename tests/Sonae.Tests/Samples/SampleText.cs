namespace Sonae.Tests.Samples;

/// <summary>The text a sample workbook is made from: samples/source/NAME.*.tsv, first line the headings.</summary>
public static class SampleText
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "samples");

    /// <summary>The rows of a table, each by heading; an empty cell is "".</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string sample, string table)
    {
        var name = $"{sample}.{table}.tsv";
        var lines = File.ReadAllLines(Path.Combine(Folder, "source", name)).Select(line => line.Split('\t')).ToList();
        var wrong = lines.FindIndex(cells => cells.Length != lines[0].Length);
        if (wrong >= 0) throw new InvalidDataException($"{name}:{wrong + 1}");
        return lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second)).ToList<IReadOnlyDictionary<string, string>>();
    }

    public static byte[] Profile(string sample) => File.ReadAllBytes(Path.Combine(Folder, sample + ".profile.json"));

    public static string Book(string sample) => Path.Combine(Folder, sample + ".xlsx");
}
