using System.Text;
using Sonae.Office.Csv;

namespace Sonae.Office.Tests.Reading;

/// <summary>Short ways to read CSV in a test.</summary>
internal static class CsvReads
{
    public static Encoding Cp932 { get; } = CodePage(932);

    public static Encoding EucJp { get; } = CodePage(51932);

    public static Encoding Jis { get; } = CodePage(50220);

    public static CsvTable Table(byte[] bytes, ReadLimits? limits = null)
    {
        using var file = new MemoryStream(bytes);
        return CsvReader.Read(file, limits ?? ReadLimits.Web);
    }

    public static CsvTable Table(string text) => Table(Encoding.UTF8.GetBytes(text));

    /// <summary>Rows joined by ⏎, fields by |.</summary>
    public static string Shape(string text) => string.Join('⏎', Table(text).Rows.Select(row => string.Join('|', row)));

    public static UnreadableFileException Refusal(byte[] bytes, ReadLimits? limits = null) =>
        Assert.Throws<UnreadableFileException>(() => Table(bytes, limits));

    public static UnreadableFileException Refusal(string text) => Refusal(Encoding.UTF8.GetBytes(text));

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!; // part of every .NET runtime
}
