using Sonae.Editions;
using Sonae.Words;

namespace Sonae.Tests.Editions;

/// <summary>Every edition's folder: no problem in form or sense, and schemas that say what the records say.</summary>
public sealed class EveryEditionTests
{
    public static TheoryData<string> Folders => [.. Directory.EnumerateDirectories(Repository.Editions).Where(path => File.Exists(Path.Combine(path, "edition.json"))).Select(path => Path.GetFileName(path))];

    [Theory, MemberData(nameof(Folders))]
    public void Has_no_problem(string edition)
    {
        var words = new ProblemText(Language.Japanese);
        Assert.Empty(new EditionFolder(Path.Combine(Repository.Editions, edition)).Load().Problems.Select(words.Line));
    }

    [Fact]
    public void Schemas_have_not_drifted_from_the_records()
    {
        var write = Environment.GetEnvironmentVariable("SONAE_WRITE_SCHEMAS") == "1";
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Editions, "schema"));
        var drifted = new List<string>();
        foreach (var (name, record) in EditionFiles.Records)
        {
            var path = Path.Combine(folder.FullName, name + ".schema.json");
            var now = EditionJson.Schema(record).ToJsonString(SchemaText.Options) + "\n";
            if (write) File.WriteAllText(path, now);
            if (!File.Exists(path) || File.ReadAllText(path).ReplaceLineEndings("\n") != now) drifted.Add(name);
        }
        Assert.Empty(drifted);
    }

    [Fact]
    public async Task Files_are_valid_by_their_schemas()
    {
        foreach (var name in EditionFiles.Records.Keys)
        {
            var schema = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(Repository.Editions, "schema", name + ".schema.json"), TestContext.Current.CancellationToken);
            var problems = schema.Validate(await File.ReadAllTextAsync(Path.Combine(Repository.Editions, "ipa-2", name + ".json"), TestContext.Current.CancellationToken));
            Assert.Empty(problems.Select(problem => $"{name}: {problem}"));
        }
    }
}
