using Microsoft.AspNetCore.Http.HttpResults;
using Sonae.Accounts;
using Sonae.Layout;

namespace Sonae.Companies;

/// <summary>Changing what the company says of itself.</summary>
public static class SettingsEndpoints
{
    /// <summary>Before the name of a field: what the page showed in it.</summary>
    public const string Was = "was.";

    public static void MapSettings(this IEndpointRouteBuilder routes) => routes.MapPost("/c/{company}/settings", Change).WithMetadata(new MembersAttribute(Roles.Admins));

    private static async Task<IResult> Change(string company, IFormCollection sent, CompanyVisit visit, ChangeProfile change, CancellationToken stop)
    {
        var (typed, shown) = (ProfileForm.Read(sent), ProfileForm.Read(sent, Was));
        if (typed.Check() is { Count: > 0 } problems)
            return Page(new { Company = company, Typed = typed.WithoutMyNumber(), Shown = shown, Problems = problems }, StatusCodes.Status422UnprocessableEntity);
        typed = typed.Settled();
        var result = await change.RunAsync(typed, shown, stop);
        if (result.Conflicts.Count == 0) return new SeeOther(visit.Address("settings") + "?done=saved");
        var mine = typed.With(key => typed[key] == shown[key] ? result.Stored[key] : typed[key]);
        return Page(new { Company = company, Typed = mine, Shown = result.Stored, result.Conflicts }, StatusCodes.Status409Conflict);
    }

    private static RazorComponentResult<SettingsPage> Page(object told, int status) => new(told) { StatusCode = status };
}
