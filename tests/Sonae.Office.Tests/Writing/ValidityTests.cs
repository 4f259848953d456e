using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Sonae.Office.Tests.Writing;

/// <summary>Whole files against the rules of the format, for the oldest and a recent Office.</summary>
public sealed class ValidityTests
{
    [Theory, InlineData(FileFormatVersions.Office2007), InlineData(FileFormatVersions.Office2019)]
    public void Workbook_with_every_feature_is_valid(FileFormatVersions version)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(SampleBook.Bytes()), false);
        Assert.Empty(Problems(book, version));
        Assert.Equal(3, book.WorkbookPart!.WorksheetParts.Count());
    }

    [Theory, InlineData(FileFormatVersions.Office2007), InlineData(FileFormatVersions.Office2019)]
    public void Word_file_with_every_block_is_valid(FileFormatVersions version)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(SampleDocument.Bytes()), false);
        Assert.Empty(Problems(word, version));
        Assert.NotEmpty(word.MainDocumentPart!.Document!.Body!.ChildElements);
    }

    [Theory, InlineData(FileFormatVersions.Office2007), InlineData(FileFormatVersions.Office2019)]
    public void Naughty_texts_leave_both_valid(FileFormatVersions version)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(SampleBook.OfTexts(Naughty.Texts)), false);
        Assert.Empty(Problems(book, version));
        using var word = WordprocessingDocument.Open(new MemoryStream(SampleDocument.Bytes(Naughty.Document())), false);
        Assert.Empty(Problems(word, version));
    }

    private static List<string> Problems(OpenXmlPackage package, FileFormatVersions version) =>
        [.. new OpenXmlValidator(version).Validate(package, TestContext.Current.CancellationToken)
            .Select(problem => $"{problem.Part?.Uri} {problem.Path?.XPath}: {problem.Description}")];
}
