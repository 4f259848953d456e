using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Sonae.Backup;
using Sonae.Database;
using Sonae.Hosting;
using Sonae.Tests.Commands;

namespace Sonae.Tests.Backup;

/// <summary>A file that is not what "sonae backup" wrote is refused in one sentence, and nothing has changed.</summary>
public sealed class HostileTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();

    private string File => folder["b.zip"];

    public async ValueTask InitializeAsync()
    {
        await Kept.MakeAsync(folder["a"]);
        Assert.Equal(Exit.Done, (await Kept.Backup(folder["a"], File)).Exit);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public async Task One_that_was_cut_off(double part)
    {
        using (var stream = new FileStream(File, FileMode.Open)) stream.SetLength((long)(stream.Length * part));
        await Refused();
    }

    [Fact]
    public async Task One_with_any_byte_turned()
    {
        var whole = System.IO.File.ReadAllBytes(File);
        // Evenly spread, so that the head, the manifest, the rows and the index each get their share.
        for (var at = 0; at < whole.Length; at += whole.Length / 60)
        {
            var turned = (byte[])whole.Clone();
            turned[at] ^= 0xFF;
            System.IO.File.WriteAllBytes(File, turned);
            var run = await Kept.Restore(folder["c"], File, "--replace");
            // Times and flags of the archive itself say nothing about what is in it.
            if (run.Exit == Exit.Done) Assert.Equal(Kept.Content(folder["a"]), Kept.Content(folder["c"]));
            else Assert.Equal((Exit.Problems, 1), (run.Exit, run.ErrorLines.Count));
        }
    }

    [Theory]
    [InlineData("../evil.db")]
    [InlineData("/tmp/evil.db")]
    [InlineData("keys/../../evil")]
    [InlineData("keys/key-x.xml")]
    [InlineData("SONAE.DB")]
    [InlineData("sonae.db")]
    [InlineData("manifest.json")]
    public async Task One_with_a_foreign_name(string name)
    {
        Change(zip => { using var entry = zip.CreateEntry(name).Open(); entry.Write("x"u8); });
        await Refused();
        Assert.DoesNotContain("evil", string.Join(' ', folder.All()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("sonae.db")]
    public async Task One_without_a_part(string name)
    {
        Change(zip => zip.GetEntry(name)!.Delete());
        await Refused();
    }

    [Theory]
    [InlineData("format", "2", "より新しい Sonae")]
    [InlineData("format", "\"1\"", "")]
    [InlineData("format", "0", "")]
    [InlineData("schema", "\"99990101000000_Future\"", "より新しい Sonae")]
    [InlineData("schema", "null", "")]
    [InlineData("created", "\"yesterday\"", "")]
    [InlineData("files", "[]", "")]
    [InlineData("files", "[null]", "")]
    [InlineData("heads", "[]", "")]
    [InlineData("heads", "null", "")]
    [InlineData("extra", "1", "")]
    public async Task One_whose_manifest_says_something_else(string field, string value, string told)
    {
        Manifest(manifest => manifest[field] = JsonNode.Parse(value));
        Assert.Contains(told, await Refused(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("size", "1")]
    [InlineData("size", "-1")]
    [InlineData("size", "9000000000000000000")]
    [InlineData("sha256", "\"00\"")]
    [InlineData("name", "\"../sonae.db\"")]
    public async Task One_whose_manifest_means_another_file(string field, string value)
    {
        Manifest(manifest => manifest["files"]![0]![field] = JsonNode.Parse(value));
        await Refused();
    }

    [Fact]
    public async Task One_with_another_line_at_the_end_of_a_log()
    {
        Manifest(manifest => manifest["heads"]![0]!["hash"] = new string('0', 64));
        await Refused();
    }

    [Fact]
    public async Task One_that_would_fill_the_disk()
    {
        const int Large = 300 << 20;
        using (var hash = SHA256.Create())
        {
            Change(zip =>
            {
                zip.GetEntry(Store.FileName)!.Delete();
                using var entry = zip.CreateEntry(Store.FileName).Open();
                var block = new byte[1 << 20];
                for (var written = 0; written < Large; written += block.Length)
                {
                    entry.Write(block);
                    hash.TransformBlock(block, 0, block.Length, null, 0);
                }
                hash.TransformFinalBlock([], 0, 0);
            });
            Manifest(manifest => (manifest["files"]![0]!["size"], manifest["files"]![0]!["sha256"]) = (Large, Convert.ToHexStringLower(hash.Hash!)));
        }
        // Before it is written out, not after.
        Assert.Contains("中身が、作ったときと違います", await Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_whose_database_is_none()
    {
        var junk = Encoding.UTF8.GetBytes("SQLite format 3\0" + new string('x', 5000));
        Change(zip =>
        {
            zip.GetEntry(Store.FileName)!.Delete();
            using var entry = zip.CreateEntry(Store.FileName).Open();
            entry.Write(junk);
        });
        Manifest(manifest => (manifest["files"]![0]!["size"], manifest["files"]![0]!["sha256"]) = (junk.Length, Convert.ToHexStringLower(SHA256.HashData(junk))));
        await Refused();
    }

    [Fact]
    public async Task Another_kind_of_file()
    {
        System.IO.File.Copy(folder["a/sonae.db"], File, overwrite: true);
        await Refused();
    }

    private async Task<string> Refused()
    {
        await Kept.MakeAsync(folder["held"], 3);
        var (before, files) = (Kept.Content(folder["held"]), Kept.Files(folder, "held"));
        var run = await Kept.Restore(folder["held"], File, "--replace");
        Assert.Equal(Exit.Problems, run.Exit);
        Assert.Equal(before, Kept.Content(folder["held"]));
        Assert.Equal(files, Kept.Files(folder, "held"));
        return Assert.Single(run.ErrorLines);
    }

    private void Change(Action<ZipArchive> how)
    {
        using var zip = ZipFile.Open(File, ZipArchiveMode.Update);
        how(zip);
    }

    // With a right sum, so that what is told is judged and not only that it was altered.
    private void Manifest(Action<JsonObject> how) => Change(zip =>
    {
        JsonObject manifest;
        using (var read = zip.GetEntry("manifest.json")!.Open()) manifest = JsonNode.Parse(read)!.AsObject();
        how(manifest);
        zip.GetEntry("manifest.json")!.Delete();
        var json = Encoding.UTF8.GetBytes(manifest.ToJsonString());
        try { json = Sonae.Backup.Manifest.Read(json)?.Sealed().ToJson() ?? json; }
        catch (System.Text.Json.JsonException) { }
        using var entry = zip.CreateEntry("manifest.json").Open();
        entry.Write(json);
    });
}
