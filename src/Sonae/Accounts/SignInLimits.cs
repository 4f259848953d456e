using Microsoft.AspNetCore.Identity;

namespace Sonae.Accounts;

/// <summary>What is counted when somebody tries a password or a code.</summary>
public sealed class SignInLimits(Limits limits, KnownBrowser known, ILookupNormalizer normal, IHttpContextAccessor accessor)
{
    private IReadOnlyCollection<LimitKey> keys = [];

    /// <summary>How long a try for this name has to wait; nothing when it may go on. Whether anybody has the name makes no difference.</summary>
    public TimeSpan Begin(string kind, string? name, Guid? account)
    {
        var (who, from) = (normal.NormalizeName(name?.Trim()) ?? "", accessor.HttpContext!.Connection.RemoteIpAddress);
        keys = known.Of(account) is { } browser
            ? [LimitKey.Known(kind, browser), LimitKey.From(kind, from)]
            : [LimitKey.Here(kind, who, from), LimitKey.From(kind, from), LimitKey.Name(kind, who)];
        return limits.Begin(keys);
    }

    /// <summary>It was right.</summary>
    public void Right() => limits.Right(keys);
}
