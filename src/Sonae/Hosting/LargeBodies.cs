using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Sonae.Hosting;

/// <summary>Refuses what is announced as too large, but hears it to its end first: a browser cut off while sending shows no answer at all.</summary>
public static class LargeBodies
{
    /// <summary>The limit for addresses that read whole files: few at a time, others wait.</summary>
    public const string FewAtATime = Sonae.Workbook.TryWorkbookEndpoints.FewAtATime;

    // What is heard at most; beyond that the line is cut after all.
    private const long Patience = 128L << 20;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(30);

    public static async Task Refuse(HttpContext context, RequestDelegate next)
    {
        if (context.Request.ContentLength is not { } announced || Limit(context) is not { } limit || announced <= limit)
        {
            await next(context);
            return;
        }
        if (announced <= Patience) await Hear(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }

    private static long? Limit(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;

    private static async Task Hear(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = Patience;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        end.CancelAfter(Time);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try { while (await context.Request.Body.ReadAsync(buffer, end.Token) > 0) { } }
        catch (OperationCanceledException) { context.Abort(); }
        finally { ArrayPool<byte>.Shared.Return(buffer); }
    }
}
