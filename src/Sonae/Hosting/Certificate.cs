using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Sonae.Hosting;

/// <summary>The files a certificate is read from; the password stands in a file or in a variable, never on the command line.</summary>
public sealed record CertificateFiles(string Path, string? Key, string? PasswordFile)
{
    public const string Variable = "SONAE_CERTIFICATE_PASSWORD";

    public string? ReadPassword() => PasswordFile is null ? Environment.GetEnvironmentVariable(Variable) : File.ReadLines(PasswordFile).FirstOrDefault();
}

/// <summary>The certificate (証明書) shown over https, with those between it and the one browsers know.</summary>
public sealed record Certificate(X509Certificate2 Own, X509Certificate2Collection Chain)
{
    /// <summary>The names it is made out to; one may begin with "*.".</summary>
    public IReadOnlyList<string> Names { get; } =
        [.. Own.Extensions.OfType<X509SubjectAlternativeNameExtension>().SelectMany(names => names.EnumerateDnsNames()).Distinct(StringComparer.OrdinalIgnoreCase)];

    public DateTimeOffset Ends => new(Own.NotAfter.ToUniversalTime(), TimeSpan.Zero);

    /// <summary>Reads PEM or PFX, told apart by what is in the file; null when file, key and password do not go together.</summary>
    public static Certificate? Read(CertificateFiles files)
    {
        try
        {
            var read = IsPem(files.Path) ? ReadPem(files) : ReadPfx(files);
            return read.Own.HasPrivateKey ? read : null;
        }
        catch (Exception wrong) when (wrong is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException) { return null; }
    }

    public void Show(HttpsConnectionAdapterOptions https) => (https.ServerCertificate, https.ServerCertificateChain) = (Own, Chain);

    private static bool IsPem(string path) => Encoding.Latin1.GetString(File.ReadAllBytes(path)).Contains("-----BEGIN ", StringComparison.Ordinal);

    private static Certificate ReadPem(CertificateFiles files)
    {
        var key = files.Key ?? files.Path;
        var isSealed = File.ReadAllText(key).Contains("ENCRYPTED", StringComparison.Ordinal);
        using var read = isSealed ? X509Certificate2.CreateFromEncryptedPemFile(files.Path, files.ReadPassword(), key) : X509Certificate2.CreateFromPemFile(files.Path, key);
        // Windows takes no key for https that lives in memory only; by way of a PFX it does.
        var own = X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), null);
        var all = new X509Certificate2Collection();
        all.ImportFromPemFile(files.Path);
        return new(own, Others(all, own));
    }

    private static Certificate ReadPfx(CertificateFiles files)
    {
        var all = X509CertificateLoader.LoadPkcs12CollectionFromFile(files.Path, files.ReadPassword());
        var own = all.First(found => found.HasPrivateKey);
        return new(own, Others(all, own));
    }

    private static X509Certificate2Collection Others(X509Certificate2Collection all, X509Certificate2 own) => [.. all.Where(other => other.Thumbprint != own.Thumbprint)];
}
