using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Layout;

namespace Sonae.Demo;

/// <summary>The door to the demo company.</summary>
public static class DemoEndpoints
{
    public const string Door = "/demo";

    public static void AddDemo(this IServiceCollection services) => services.AddSingleton<ShowDemo>();

    public static void MapDemo(this IEndpointRouteBuilder routes) => routes.MapPost(Door, Enter).WithMetadata(new AnyoneAttribute());

    // A form that says nothing is still bound, so that its token is checked.
    private static async Task<SeeOther> Enter([FromForm] string? sure, ShowDemo show, CancellationToken stop) => new($"/c/{await show.RunAsync(stop):N}/home");
}
