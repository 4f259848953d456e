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

    [Theory]
    [InlineData("{#org_aim}", "{#org_aims}", "/org_aim: ", "/org_aims: ")]
    [InlineData("{{fact.records_keeper}} keeps a list", "The office keeps a list", "/org_committee: ")]
    [InlineData("   1. Employee: everyone", "   - Employee: everyone", "/org_words: ")]
    [InlineData("| Representative | {{company.representative}} |", "| Representative |", "/org_role_table: ")]
    [InlineData("## Organisation {#org_structure}", "::: when develops\n## Organisation {#org_structure}", "/org_structure: ")]
    [InlineData("1. {#org_alone} While", "1. {#org_alone} {controls: structure} While", "/org_alone: ")]
    public void A_broken_translation_of_a_clause_is_told_with_its_place(string from, string to, params string[] places)
    {
        const string File = "translations/en/policies/01-organisation.md";
        Edit(File, from, to);
        var lines = Load();
        Assert.All(places, place => Assert.Contains(lines, line => line.StartsWith($"{File} {place}", StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.StartsWith(File, line, StringComparison.Ordinal));
    }

    [Theory, InlineData("01-organisation.md", "14-spare.md"), InlineData("00-basic-policy.md", "00-basic.md")]
    public void A_translation_that_is_missing_or_of_nothing_is_told(string name, string other)
    {
        var below = Path.Combine(folder, "translations", "en", "policies");
        File.Move(Path.Combine(below, name), Path.Combine(below, other));
        var lines = Load();
        Assert.Contains(lines, line => line.StartsWith($"translations/en/policies/{name}: ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith($"translations/en/policies/{other}: ", StringComparison.Ordinal));
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
