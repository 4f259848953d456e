using Microsoft.AspNetCore.Mvc;
using Sonae.Words;

namespace Sonae.Layout;

/// <summary>Choosing the language of the pages; kept in a cookie for a year.</summary>
public static class LanguageEndpoints
{
    public static void MapLanguage(this IEndpointRouteBuilder routes) => routes.MapPost("/language", Choose);

    private static SeeOther Choose([FromForm] string? language, [FromForm] string? back, HttpResponse response)
    {
        var chosen = Text.LanguageOf(language) == Language.English ? "en" : "ja";
        response.Cookies.Append(Visitor.LanguageCookie, chosen, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        });
        return new SeeOther(OwnAddress.Or(back, "/"));
    }
}
