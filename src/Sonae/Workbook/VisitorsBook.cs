namespace Sonae.Workbook;

/// <summary>The workbook of the visitor who asks: its key lies in a cookie of their browser.</summary>
public sealed class VisitorsBook(IHttpContextAccessor accessor, TriedBooks books)
{
    public const string Cookie = "sonae-book";

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A workbook is read outside of a request.");

    public TriedBook? Find() => Context.Request.Cookies[Cookie] is { } key ? books.Find(key) : null;

    /// <summary>Keeps a book in place of the one before; false when it is too large to be kept.</summary>
    public bool Keep(TriedBook book)
    {
        Forget();
        if (books.Add(book) is not { } key) return false;
        Context.Response.Cookies.Append(Cookie, key, Options());
        return true;
    }

    public void Forget()
    {
        if (Context.Request.Cookies[Cookie] is not { } key) return;
        books.Remove(key);
        Context.Response.Cookies.Delete(Cookie, Options());
    }

    private CookieOptions Options() => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = Context.Request.IsHttps,
        Path = TryWorkbookPages.Start,
        IsEssential = true,
    };
}

/// <summary>The addresses of trying a workbook without an account.</summary>
public static class TryWorkbookPages
{
    public const string Start = "/try/workbook";
    public const string Read = Start + "/read";
    public const string Forget = Start + "/forget";
    public const string Result = Start + "/result";
    public const string ResultFile = Start + "/result.xlsx";
    public const string Policies = Start + "/policies.zip";
    public const string Template = Start + "/template.xlsx";
    public const string Sample = Start + "/sample.xlsx";
}
