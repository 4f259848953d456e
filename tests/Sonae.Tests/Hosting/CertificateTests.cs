using Sonae.Hosting;
using Sonae.Tests.Commands;
using Sonae.Tests.Web;

namespace Sonae.Tests.Hosting;

public sealed class CertificateTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("pem")]
    [InlineData("pem in one file")]
    [InlineData("pem with password")]
    [InlineData("pfx")]
    [InlineData("pfx with the password in a variable")]
    public async Task It_is_shown_whatever_form_it_comes_in(string form)
    {
        var variable = form.Contains("variable", StringComparison.Ordinal) ? CertificateFile.Password : "";
        string[] args = ["serve", "--urls", "https://127.0.0.1:0", .. Options(form)];
        await using var program = await RunningProgram.StartWithAsync(new() { [CertificateFiles.Variable] = variable }, args);

        Assert.StartsWith("https://127.0.0.1:", program.Output, StringComparison.Ordinal);
        using var client = Door.Open(program, CertificateFile.Name);
        Assert.Contains("Sonae", await client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Those_above_it_are_shown_with_it()
    {
        var (own, key) = CertificateFile.Pem(folder);
        var above = File.ReadAllText(CertificateFile.Pem(folder, null, "ca.example.jp").Certificate);
        (own, key) = CertificateFile.Pem(folder);
        File.AppendAllText(own, "\n" + above);

        var read = Certificate.Read(new CertificateFiles(own, key, null));
        Assert.Equal([CertificateFile.Name], read!.Names);
        Assert.Contains("ca.example.jp", Assert.Single(read.Chain).Extensions.OfType<System.Security.Cryptography.X509Certificates.X509SubjectAlternativeNameExtension>().Single().EnumerateDnsNames());
    }

    [Theory]
    [InlineData("missing file")]
    [InlineData("no key")]
    [InlineData("another key")]
    [InlineData("no password")]
    [InlineData("wrong password")]
    [InlineData("missing password file")]
    [InlineData("no certificate")]
    public async Task What_does_not_go_together_is_one_sentence(string wrong)
    {
        var options = Wrong(wrong);
        var run = await Cli.RunAsync(["serve", "--urls", "https://127.0.0.1:0", "--data", folder["data"], .. options]);

        Assert.Equal((Exit.Usage, ""), (run.Exit, run.Out));
        Assert.Equal($"証明書「{options[1]}」を使えません。ファイルの場所、鍵（--certificate-key）、パスワードを確かめてください。", Assert.Single(run.ErrorLines));
        Assert.False(Directory.Exists(folder["data"]));
    }

    [Theory]
    [InlineData("--certificate", "--urls も https:// で始めてください", "--urls", "http://127.0.0.1:0")]
    [InlineData("--certificate-key", "--certificate と一緒に使います", "--lan")]
    [InlineData("--certificate-password-file", "--certificate と一緒に使います")]
    [InlineData("--behind-proxy", "192.168.1.2 または 172.18.0.0/16 の形")]
    public async Task Options_that_do_not_fit_are_a_question_of_usage(string option, string words, params string[] more)
    {
        var file = option == "--certificate" ? CertificateFile.Pem(folder).Certificate : "own-key.pem";
        string[] key = option == "--certificate" ? ["--certificate-key", folder["own-key.pem"]] : [];
        var run = await Cli.RunAsync(["serve", "--data", folder["data"], option, file, .. key, .. more]);

        Assert.Equal((Exit.Usage, ""), (run.Exit, run.Out));
        Assert.Contains(words, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Https_without_a_certificate_says_what_is_missing()
    {
        await using var program = await RunningProgram.StartWithAsync(new() { ["HOME"] = folder.Path, ["XDG_DATA_HOME"] = folder.Path }, "serve", "--urls", "https://127.0.0.1:0");

        Assert.Equal(2, await program.EndAsync());
        Assert.Equal("「https://127.0.0.1:0」には証明書が要ります。--certificate で指定してください。", program.Error);
    }

    [Fact]
    public async Task Its_end_is_told_a_month_before()
    {
        folder.Write("password", System.Text.Encoding.UTF8.GetBytes(CertificateFile.Password + "\n"));
        var ends = TimeProvider.System.GetUtcNow().AddDays(29);
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "https://127.0.0.1:0", "--certificate", CertificateFile.Pfx(folder, ends), "--certificate-password-file", folder["password"]);
        await program.StartCodeAsync();

        Assert.Contains($"証明書の期限は {ends:yyyy-MM-dd} です", program.Error, StringComparison.Ordinal);
    }

    private string[] Options(string form)
    {
        folder.Write("password", System.Text.Encoding.UTF8.GetBytes(CertificateFile.Password + "\nsecond line\n"));
        if (form.StartsWith("pfx", StringComparison.Ordinal)) return ["--certificate", CertificateFile.Pfx(folder), .. form == "pfx" ? ["--certificate-password-file", folder["password"]] : Array.Empty<string>()];
        var (certificate, key) = CertificateFile.Pem(folder, form == "pem with password" ? CertificateFile.Password : null);
        if (form == "pem") return ["--certificate", certificate, "--certificate-key", key];
        if (form == "pem with password") return ["--certificate", certificate, "--certificate-key", key, "--certificate-password-file", folder["password"]];
        File.AppendAllText(certificate, "\n" + File.ReadAllText(key));
        return ["--certificate", certificate];
    }

    private string[] Wrong(string wrong)
    {
        folder.Write("wrong", "not it"u8.ToArray());
        if (wrong == "missing file") return ["--certificate", folder["nowhere.pem"]];
        if (wrong == "no certificate") return ["--certificate", folder.Write("page.html", "<p>"u8.ToArray())];
        if (wrong == "no password") return ["--certificate", CertificateFile.Pfx(folder)];
        if (wrong == "wrong password") return ["--certificate", CertificateFile.Pfx(folder), "--certificate-password-file", folder["wrong"]];
        if (wrong == "missing password file") return ["--certificate", CertificateFile.Pfx(folder), "--certificate-password-file", folder["nowhere"]];
        var (certificate, key) = CertificateFile.Pem(folder);
        if (wrong == "no key") return ["--certificate", certificate];
        var other = folder.Write("other-key.pem", File.ReadAllBytes(key));
        CertificateFile.Pem(folder);
        return ["--certificate", certificate, "--certificate-key", other];
    }
}
