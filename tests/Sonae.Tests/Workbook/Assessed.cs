using System.Text;
using System.Text.Json;
using Sonae.Guideline;
using Sonae.Office;
using Sonae.Words;
using Sonae.Workbook;

namespace Sonae.Tests.Workbook;

/// <summary>A book read and assessed as the command line does it: its problem lines, its hints, its findings.json.</summary>
public sealed class Assessed
{
    private Assessed(Assessment? assessment, WorkbookReading reading, Language language)
    {
        var words = new ProblemText(language);
        (Assessment, Problems, Hints) = (assessment, reading.Problems.Select(words.Line).ToList(), reading.Hints.Select(words.Hint).ToList());
    }

    public Assessment? Assessment { get; }

    public IReadOnlyList<string> Problems { get; }

    public IReadOnlyList<string> Hints { get; }

    public Findings Findings => Assessment!.Findings;

    /// <summary>findings.json; the book must have had no problem.</summary>
    public JsonElement Json => JsonDocument.Parse(JsonText).RootElement;

    public string JsonText
    {
        get
        {
            Assert.Empty(Problems);
            using var stream = new MemoryStream();
            Assessment!.WriteFindings(stream);
            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }

    public static Assessed Of(TestBook book, string? profile = null) => Of(book.Bytes(), profile is null ? null : Encoding.UTF8.GetBytes(profile));

    public static Assessed Of(byte[] book, byte[]? profile = null, Language language = Language.Japanese)
    {
        var (assessment, reading) = new AssessWorkbook(Books.Edition, ReadLimits.CommandLine).Run(new MemoryStream(book), profile, Books.Day);
        return new Assessed(assessment, reading, language);
    }

    public JsonElement Asset(int index = 0) => Json.GetProperty("assets")[index];

    public JsonElement Medium(string name) => Json.GetProperty("media").EnumerateArray().Single(medium => medium.GetProperty("name").GetString() == name);

    public JsonElement Category(int no) => Json.GetProperty("categories").EnumerateArray().Single(category => category.GetProperty("no").GetInt32() == no);

    public JsonElement Policy(int no) => Json.GetProperty("policies").EnumerateArray().Single(policy => policy.GetProperty("no").GetInt32() == no);

    /// <summary>The result book, as the command line writes it.</summary>
    public byte[] Result()
    {
        Assert.Empty(Problems);
        using var stream = new MemoryStream();
        Assessment!.WriteResult(stream);
        return stream.ToArray();
    }
}

/// <summary>Reads values of findings.json.</summary>
public static class JsonValues
{
    public static int? Int(this JsonElement element, string name) => element.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? value.GetInt32() : null;

    public static double? Real(this JsonElement element, string name) => element.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? value.GetDouble() : null;

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    public static bool? Bool(this JsonElement element, string name) => element.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? value.GetBoolean() : null;

    public static IReadOnlyList<string> Texts(this JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(text => text.GetString()!).ToList();
}
