using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Sonae.Tests.Commands;

namespace Sonae.Tests.Hosting;

/// <summary>Certificates made for a test, written in every form that people get them in.</summary>
public static class CertificateFile
{
    public const string Name = "sonae.example.jp";
    public const string Password = "かぎ-1";

    public static (string Certificate, string Key) Pem(TempFolder folder, string? password = null, params string[] names)
    {
        using var made = Make(DateTimeOffset.UnixEpoch.AddYears(80), names);
        using var key = made.GetECDsaPrivateKey()!;
        var sealing = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
        var text = password is null ? key.ExportPkcs8PrivateKeyPem() : key.ExportEncryptedPkcs8PrivateKeyPem(password, sealing);
        File.WriteAllText(folder["own.pem"], made.ExportCertificatePem());
        File.WriteAllText(folder["own-key.pem"], text);
        return (folder["own.pem"], folder["own-key.pem"]);
    }

    public static string Pfx(TempFolder folder, DateTimeOffset? ends = null)
    {
        using var made = Make(ends ?? DateTimeOffset.UnixEpoch.AddYears(80), []);
        return folder.Write("own.pfx", made.Export(X509ContentType.Pkcs12, Password));
    }

    private static X509Certificate2 Make(DateTimeOffset ends, string[] names)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Name}", key, HashAlgorithmName.SHA256);
        var others = new SubjectAlternativeNameBuilder();
        foreach (var name in names.Length > 0 ? names : [Name]) others.AddDnsName(name);
        others.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(others.Build());
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, ends);
    }
}
