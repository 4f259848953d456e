namespace Sonae.Accounts;

/// <summary>An address where every refusal counts against the place it came from (coming by a link, a passkey), or everything does (registering).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LimitedAttribute(string kind, int free, bool everything = false) : Attribute
{
    public string Kind { get; } = kind;

    public int Free { get; } = free;

    public bool Everything { get; } = everything;
}

/// <summary>Lets those wait who have been refused often.</summary>
public sealed class LimitGate(RequestDelegate next)
{
    private static readonly object Refused = new();

    /// <summary>Counts this answer as a refusal, whatever its status.</summary>
    public static void Refuse(HttpContext context) => context.Items[Refused] = true;

    public async Task InvokeAsync(HttpContext context, Limits limits)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<LimitedAttribute>() is not { } limited)
        {
            await next(context);
            return;
        }
        var key = LimitKey.From(limited.Kind, context.Connection.RemoteIpAddress, limited.Free);
        var wait = limits.Begin(key);
        if (wait > TimeSpan.Zero)
        {
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }
        await next(context);
        if (!limited.Everything && context.Response.StatusCode < StatusCodes.Status400BadRequest && !context.Items.ContainsKey(Refused)) limits.Right(key);
    }
}
