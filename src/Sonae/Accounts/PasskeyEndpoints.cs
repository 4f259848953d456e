using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Sonae.Layout;

namespace Sonae.Accounts;

/// <summary>Signing in by a passkey, and the passkeys of one's account.</summary>
public static class PasskeyEndpoints
{
    public const string Ask = "/sign-in/passkey/options";

    public const string Show = "/sign-in/passkey";

    public const string Offer = "/account/passkeys/options";

    public const string Add = "/account/passkeys";

    public const string Name = "/account/passkeys/{passkey}/name";

    public const string Remove = "/account/passkeys/{passkey}/remove";

    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Ask, AskAsync).WithMetadata(new AnyoneAttribute());
        routes.MapPost(Show, EnterAsync).WithMetadata(new AnyoneAttribute(), new LimitedAttribute("passkey", free: 30));
        routes.MapPost(Offer, OfferAsync).WithMetadata(new SignedInAttribute());
        routes.MapPost(Add, AddAsync).WithMetadata(new SignedInAttribute());
        routes.MapPost(Name, NameAsync).WithMetadata(new SignedInAttribute());
        routes.MapPost(Remove, RemoveAsync).WithMetadata(new SignedInAttribute());
    }

    // The form is bound so that its token is asked for.
    private static async Task<IResult> AskAsync(IFormCollection _, Passkeys passkeys) => Results.Text(await passkeys.AskAsync(), "application/json");

    private static async Task<IResult> EnterAsync([FromForm] string? passkey, [FromForm] string? to, HttpContext context, Passkeys passkeys, OpenSession open)
    {
        if (await passkeys.RecogniseAsync(passkey) is not { } account)
            return new RazorComponentResult<SignInPage>(new { Refused = "signin.passkey.refused", ReturnUrl = to }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        await open.RunAsync(account, context);
        return new SeeOther(OwnAddress.Or(to, "/companies"));
    }

    private static async Task<IResult> OfferAsync(IFormCollection _, Passkeys passkeys, OwnAccount own)
    {
        var account = await own.GetAsync();
        return Results.Text(await passkeys.OfferAsync(account.Id, account.UserName!, account.Name), "application/json");
    }

    private static async Task<IResult> AddAsync([FromForm] string? passkey, [FromForm] string? label, Passkeys passkeys, UserManager<Account> accounts, OwnAccount own, EachCompany each)
    {
        var account = await own.GetAsync();
        var made = await passkeys.ReadAsync(passkey);
        if (made is null || made.Account != account.Id) return AccountPage.Refuse("passkey-add", "passkey");
        if ((await accounts.GetPasskeysAsync(account)).Count >= Passkeys.Most) return AccountPage.Refuse("passkey-add", "passkey.many");
        made.Passkey.Name = Named(label) ?? made.Passkey.Name;
        await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey);
        await each.TellAsync(account.Id, "account_passkeys");
        return new SeeOther(AccountPage.Address + "#passkeys");
    }

    private static async Task<IResult> NameAsync(string passkey, [FromForm] string? label, UserManager<Account> accounts, OwnAccount own)
    {
        var account = await own.GetAsync();
        if (await Find(accounts, account, passkey) is not { } found) return Results.NotFound();
        found.Name = Named(label) ?? found.Name;
        await accounts.AddOrUpdatePasskeyAsync(account, found);
        return new SeeOther(AccountPage.Address + "#passkeys");
    }

    private static async Task<IResult> RemoveAsync(string passkey, [FromForm] string? sure, UserManager<Account> accounts, OwnAccount own, EachCompany each)
    {
        var account = await own.GetAsync();
        if (await Find(accounts, account, passkey) is not { } found) return Results.NotFound();
        if (account.PasswordHash is null && (await accounts.GetPasskeysAsync(account)).Count == 1) return AccountPage.Refuse("passkeys", "passkey.last");
        await accounts.RemovePasskeyAsync(account, found.CredentialId);
        await each.TellAsync(account.Id, "account_passkeys");
        return new SeeOther(AccountPage.Address + "#passkeys");
    }

    private static async Task<UserPasskeyInfo?> Find(UserManager<Account> accounts, Account account, string id)
    {
        try { return await accounts.GetPasskeyAsync(account, WebEncoders.Base64UrlDecode(id)); }
        catch (FormatException) { return null; }
    }

    private static string? Named(string? label) => label?.Trim() is { Length: > 0 } name ? name[..Math.Min(name.Length, Passkeys.LongestName)] : null;
}
