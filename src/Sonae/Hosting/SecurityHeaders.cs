namespace Sonae.Hosting;

/// <summary>What every answer tells the browser it may do: nothing but our own style, script, pictures and forms.</summary>
public static class SecurityHeaders
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        // At the start of the answer, because an error clears the headers set before it.
        context.Response.OnStarting(() => { Set(context.Response.Headers, Connection.Of(context)); return Task.CompletedTask; });
        return next(context);
    }

    private static void Set(IHeaderDictionary headers, Connection connection)
    {
        // A week, and this name only: who goes back to http, or keeps other things under the name, is not locked out for long.
        if (connection is { IsEncrypted: true, IsLocal: false, IsNumber: false }) headers.StrictTransportSecurity = "max-age=604800";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        // A note from the framework to a script that this program does not send.
        headers.Remove("blazor-enhanced-nav");
    }
}
