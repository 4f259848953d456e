using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
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

    public static Task Show(StatusCodeContext refused) => Page(refused.HttpContext);

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
