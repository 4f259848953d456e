using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Sonae.Accounts;
using Sonae.Layout;

namespace Sonae.Hosting;

/// <summary>Turns every refusal and fault into a page in the reader's language that says what to do, and nothing about the inside.</summary>
public static class Refusals
{
    /// <summary>A fault gets a scope of its own, so that the page does not stand on what broke.</summary>
    public static readonly ExceptionHandlerOptions OfFault = new()
    {
        CreateScopeForErrors = true,
        StatusCodeSelector = fault => fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        ExceptionHandler = Page,
    };

    public static Task Show(StatusCodeContext refused) => refused.HttpContext.Response.Headers.ContainsKey(Drawn) ? Anew(refused.HttpContext) : Page(refused.HttpContext);

    // Set by a page that began and found nothing to show; a second page in the same scope, or with this set, is a fault.
    private const string Drawn = "blazor-enhanced-nav";

    private static async Task Anew(HttpContext context)
    {
        var parts = context.RequestServices;
        await using var scope = parts.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<SignedInAccount>().Read(context.User);
        context.Response.Headers.Remove(Drawn);
        context.RequestServices = scope.ServiceProvider;
        try { await Page(context); }
        finally { context.RequestServices = parts; }
    }

    /// <summary>A form without its token is refused here, once for all addresses; too large a form is told as that.</summary>
    public static Task OfForm(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } token) return next(context);
        context.Response.StatusCode = token.Error?.InnerException is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static Task Page(HttpContext context)
    {
        var status = context.Response.StatusCode;
        return new RazorComponentResult<ErrorPage>(new { Status = status }) { StatusCode = status }.ExecuteAsync(context);
    }
}
