using System.Buffers.Binary;
using Sonae.Tests.Browser;

namespace Sonae.Tests.Docs;

/// <summary>The pictures of the READMEs: there, small, as wide as promised, and all of them shown somewhere.</summary>
public sealed class PictureTests(Chromium chromium)
{
    private const int MostBytes = 200 * 1024;

    private static string Folder => Path.Combine(Repository.Root, "docs", "pictures");

    [Fact]
    public async Task Pictures_are_there_and_small()
    {
        if (Environment.GetEnvironmentVariable("SONAE_WRITE_PICTURES") == "1") await WebPictures.Write(chromium, Folder);
        var pictures = Directory.GetFiles(Folder, "*.png");
        Assert.NotEmpty(pictures);
        Assert.All(pictures, path => Assert.InRange(new FileInfo(path).Length, 1, MostBytes));
        Assert.All(pictures, path => Assert.Equal(Path.GetFileName(path).StartsWith("phone", StringComparison.Ordinal) ? 390 : 1280, Width(path)));
    }

    [Fact]
    public void Every_picture_is_shown_in_a_readme()
    {
        var texts = string.Concat(Pages.Readmes.Select(File.ReadAllText));
        Assert.DoesNotContain(Directory.GetFiles(Folder, "*.png").Select(Path.GetFileName), name => !texts.Contains($"docs/pictures/{name}", StringComparison.Ordinal));
    }

    // The width of a PNG stands in its first chunk, sixteen bytes in.
    private static int Width(string path)
    {
        using var file = File.OpenRead(path);
        var head = new byte[24];
        file.ReadExactly(head);
        return BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16));
    }
}
