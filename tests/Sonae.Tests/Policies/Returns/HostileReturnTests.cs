using System.IO.Compression;
using System.Net;
using System.Text;
using Sonae.Tests.Web;

namespace Sonae.Tests.Policies.Returns;

/// <summary>Files that would do harm are refused with a sentence, and nothing of them is kept.</summary>
public sealed class HostileReturnTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, string> Refusals => new()
    {
        { "macro", "マクロ" }, { "type", "マクロ" }, { "ole", "埋め込まれています" }, { "activex", "ActiveX" }, { "template", "ひな形" }, { "entity", "DOCTYPE" }, { "bomb", "異常に大きくなる" },
        { "doc", "古い形式（.doc）" }, { "password", "パスワード" }, { "rtf", "リッチテキスト" }, { "odt", "OpenDocument" }, { "text", "Word 文書（.docx）ではありません" }, { "empty", "中身がありません" },
        { "cut", "壊れていて" }, { "number", "マイナンバー" }, { "edition", "ほかの版" }, { "issue", "記録にない" },
    };

    [Theory, MemberData(nameof(Refusals))]
    public async Task It_is_refused_with_a_sentence_and_not_kept(string kind, string sentence)
    {
        var issued = await Issued.New(site);
        var answer = await issued.Post(Of(kind, issued));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Empty(await issued.Uploads());
    }

    [Fact]
    public async Task A_hundred_megabytes_are_refused_before_they_are_read()
    {
        var issued = await Issued.New(site);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await issued.Post(new byte[100 << 20])).StatusCode);
        Assert.Empty(await issued.Uploads());
    }

    private static byte[] Of(string kind, Issued issued) => kind switch
    {
        "macro" => new WordEdits(issued.File).Part("word/vbaProject.bin", "x").Build(),
        "type" => new WordEdits(issued.File).InPart("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml").Build(),
        "ole" => Related(issued, "oleObject", "embeddings/oleObject1.bin", ""),
        "activex" => Related(issued, "control", "activeX/activeX1.xml", ""),
        "template" => Related(issued, "attachedTemplate", "https://evil.example/t.dotm", " TargetMode=\"External\""),
        "entity" => new WordEdits(issued.File).Part("word/styles.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><styles>&e;</styles>").Build(),
        "bomb" => new WordEdits(issued.File).Part("word/media/zeros.xml", new string('0', 140 << 20)).Build(),
        "doc" => Compound("WordDocument"),
        "password" => Compound("EncryptedPackage"),
        "rtf" => "{\\rtf1 text}"u8.ToArray(),
        "odt" => Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")),
        "text" => "ただの文字"u8.ToArray(),
        "cut" => issued.File[..(issued.File.Length / 2)],
        "number" => new WordEdits(issued.File).Replace("表示のない情報は", "番号 123456789018 は").Build(),
        "edition" => new WordEdits(issued.File).InPart("docProps/custom.xml", "ipa-2", "ipa-9").Build(),
        "issue" => new WordEdits(issued.File).InPart("docProps/custom.xml", "SonaeIssue\"><vt:lpwstr>", "SonaeIssue\"><vt:lpwstr>f").Build(),
        _ => [],
    };

    private static byte[] Related(Issued issued, string kind, string target, string mode) => new WordEdits(issued.File).InPart("word/_rels/document.xml.rels", "</Relationships>",
        $"<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"{mode}/></Relationships>").Build();

    // The head of a compound file and one entry of its directory, which is all that tells the kinds apart.
    private static byte[] Compound(string stream)
    {
        var file = new byte[1024];
        byte[] head = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        head.CopyTo(file, 0);
        Encoding.Unicode.GetBytes(stream).CopyTo(file, 512);
        file[512 + 64] = (byte)((stream.Length * 2) + 2);
        return file;
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(content);
            }
        return file.ToArray();
    }
}
