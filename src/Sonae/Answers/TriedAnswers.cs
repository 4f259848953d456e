using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Sonae.Editions;
using Sonae.Guideline.Diagnosis;
using Sonae.Layout;

namespace Sonae.Answers;

/// <summary>The answers of somebody who tries the diagnosis: sealed in a cookie of their own browser, gone when it closes, never on the server.</summary>
public sealed class TriedAnswers(IHttpContextAccessor accessor, IDataProtectionProvider protection, TimeProvider clock, Visitor visitor)
{
    public const string Cookie = "sonae-try";

    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    private readonly IDataProtector seal = protection.CreateProtector("sonae.try.diagnosis");

    private DiagnosisContent Content => visitor.Edition.Diagnosis;

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("Answers are read outside of a request.");

    /// <summary>What was answered so far; nothing when there is no cookie, it is too old, or it is not ours.</summary>
    public Dictionary<string, string> Read()
    {
        if (Opened() is not [var edition, var time, var code] || edition != EditionShelf.Default) return [];
        var age = clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(long.Parse(time, CultureInfo.InvariantCulture));
        return age < Kept && AnswerCode.Read(Content, code) is { } answers ? answers : [];
    }

    public void Keep(IReadOnlyDictionary<string, string> answers)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var text = string.Join(' ', EditionShelf.Default, now, AnswerCode.Write(Content, answers));
        Context.Response.Cookies.Append(Cookie, seal.Protect(text), Options());
    }

    public void Forget() => Context.Response.Cookies.Delete(Cookie, Options());

    private string[] Opened()
    {
        try { return Context.Request.Cookies[Cookie] is { } sealedText ? seal.Unprotect(sealedText).Split(' ') : []; }
        catch (CryptographicException) { return []; }
    }

    private CookieOptions Options() => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = Context.Request.IsHttps,
        // The start page offers to carry them over.
        Path = "/",
        IsEssential = true,
    };
}
