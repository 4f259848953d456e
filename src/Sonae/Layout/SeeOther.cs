using Microsoft.AspNetCore.Http.Extensions;

namespace Sonae.Layout;

/// <summary>After a change: look at the page that shows it (303), so that reloading repeats nothing.</summary>
public sealed class SeeOther(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = UriHelper.Encode(new Uri(address, UriKind.Relative));
        return Task.CompletedTask;
    }
}
