using Sonae.Editions;
using Sonae.Words;

namespace Sonae.Tests.Editions;

/// <summary>A broken edition tells every problem at once, each with file and pointer.</summary>
public sealed class BrokenEditionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sonae-edition-").FullName;

    public BrokenEditionTests()
    {
        var source = Path.Combine(Repository.Editions, "ipa-2");
        foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void All_problems_are_told_at_once()
    {
        Edit("threats.json", "\"medium\": \"cloud\"", "\"medium\": \"moon\"");
        Edit("controls.json", "\"category\": \"incidents\"", "\"category\": \"nowhere\"");
        Edit("policies/01-organisation.md", "{{fact.security_officer}}", "{{fact.nobody}}");
        Edit("translations/en/media.json", "\"paper/label\"", "\"paper/lable\"");
        var lines = Load();
        Assert.Contains(lines, line => line.StartsWith("threats.json /threats/", StringComparison.Ordinal) && line.Contains("moon", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("controls.json /controls/", StringComparison.Ordinal) && line.Contains("nowhere", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("nobody", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("translations/en/media.json /paper/label", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("translations/en/media.json /paper/lable", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("media.json", "\"label\"", "\"lable\"")]
    [InlineData("risk.json", "\"table\"", "\"tabel\"")]
    [InlineData("media.json", "{", "[")]
    [InlineData("policies.json", "\"when\": \"always\"", "\"when\": \"always perhaps\"")]
    public void A_wrong_form_is_refused_and_not_defaulted(string file, string from, string to)
    {
        if (!File.ReadAllText(Path.Combine(folder, file)).Contains(from, StringComparison.Ordinal)) from = "\"id\"";
        Edit(file, from, to);
        Assert.Contains(Load(), line => line.StartsWith(file, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        File.Delete(Path.Combine(folder, "laws.json"));
        Assert.Contains(Load(), line => line.StartsWith("laws.json: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_edition_is_not_worked_with()
    {
        Edit("threats.json", "\"medium\": \"cloud\"", "\"medium\": \"moon\"");
        Assert.Throws<InvalidDataException>(() => new EditionShelf(Path.GetDirectoryName(folder)!).Get(Path.GetFileName(folder)));
    }

    private List<string> Load() => new EditionFolder(folder).Load().Problems.Select(new ProblemText(Language.Japanese).Line).ToList();

    private void Edit(string file, string from, string to)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length)));
    }
}
