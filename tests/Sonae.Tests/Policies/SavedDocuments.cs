using Sonae.Office.Word;
using Sonae.Tests.Samples;

namespace Sonae.Tests.Policies;

/// <summary>The demo company's documents, one of them with odd names, as LibreOffice saves them: once, twice, through .odt, and as pages. Made once for all tests.</summary>
public sealed class SavedDocuments : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sonae-policies-");

    public SavedDocuments()
    {
        if (Soffice.Missing is not null) return;
        Written = folder.CreateSubdirectory("written");
        foreach (var (name, document) in SampleBooks.Assess(SampleBooks.Company).Policies()) File.WriteAllBytes(Path.Combine(Written.FullName, name), Drafted.Bytes(document));
        Odd();
        Once = Soffice.Convert(Written, "*.docx", "docx", "once");
        Twice = Soffice.Convert(Once, "*.docx", "docx", "twice");
        ThroughOdt = Soffice.Convert(Soffice.Convert(Written, "*.docx", "odt", "odt"), "*.odt", "docx", "through-odt");
        Pages = Soffice.Convert(Written, "*-*.docx", "pdf", "pages");
    }

    public DirectoryInfo? Written { get; }

    public DirectoryInfo? Once { get; }

    public DirectoryInfo? Twice { get; }

    public DirectoryInfo? ThroughOdt { get; }

    public DirectoryInfo? Pages { get; }

    public static IEnumerable<(string Name, WordText Text)> Read(DirectoryInfo folder) =>
        folder.GetFiles("*.docx").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (file.Name, Drafted.Read(File.ReadAllBytes(file.FullName))));

    public void Dispose() => folder.Delete(recursive: true);

    // The hyphen in the others' names keeps this one out of the count of pages.
    private void Odd()
    {
        var round = Drafted.RoundOf(Drafted.Filled with { Name = OddNames.All, Choices = new Dictionary<string, string>() });
        File.WriteAllBytes(Path.Combine(Written!.FullName, "㈱髙﨑𠮷野🏭.docx"), Drafted.Bytes(Drafted.Of(round).First().Document));
    }
}
