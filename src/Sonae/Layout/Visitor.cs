using System.Globalization;
using Sonae.Editions;
using Sonae.Guideline.Editions;
using Sonae.Words;

namespace Sonae.Layout;

/// <summary>Who reads a page: in which language, at which address, and the edition they are shown.</summary>
public sealed class Visitor(IHttpContextAccessor accessor, EditionShelf shelf)
{
    public const string LanguageCookie = "sonae-language";

    // A page asks hundreds of times.
    private Language? language;
    private Edition? edition;

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A page is read outside of a request.");

    public Language Language => language ??= LanguageOf(Context.Request);

    public CultureInfo Culture => Text.CultureOf(Language);

    public Edition Edition => edition ??= shelf.Get(EditionShelf.Default, Language) ?? throw new InvalidOperationException("The default edition was there at the start.");

    /// <summary>The page a reader comes back to: itself, or the one whose form was refused.</summary>
    public string Here => HttpMethods.IsGet(Context.Request.Method) ? Context.Request.Path + Context.Request.QueryString : "/";

    /// <summary>What was chosen, else the first language the browser asks for that we speak, else Japanese.</summary>
    public static Language LanguageOf(HttpRequest request)
    {
        if (request.Cookies[LanguageCookie] is { } chosen) return Text.LanguageOf(chosen);
        var wanted = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(tag => tag.Quality ?? 1).Select(tag => tag.Value.ToString());
        return Text.LanguageOf(wanted.FirstOrDefault(tag => tag.StartsWith("ja", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("en", StringComparison.OrdinalIgnoreCase)));
    }
}
