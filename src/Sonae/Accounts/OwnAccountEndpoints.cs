using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Sonae.Companies;
using Sonae.Layout;

namespace Sonae.Accounts;

/// <summary>One's own account: what one is called, the password, where one is signed in.</summary>
public static class OwnAccountEndpoints
{
    public const string Name = "/account/name";

    public const string Password = "/account/password";

    public const string End = "/account/sessions/{session:guid}/end";

    public const string EndOthers = "/account/sessions/end-others";

    private const int LongestName = 100;

    public static void MapOwnAccount(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Name, NameAsync).WithMetadata(new SignedInAttribute());
        routes.MapPost(Password, PasswordAsync).WithMetadata(new SignedInAttribute());
        routes.MapPost(End, EndAsync).WithMetadata(new SignedInAttribute());
        routes.MapPost(EndOthers, EndOthersAsync).WithMetadata(new SignedInAttribute());
    }

    private static async Task<IResult> NameAsync([FromForm] string? name, OwnAccount own, UserManager<Account> accounts, EachCompany each)
    {
        var (account, told) = (await own.GetAsync(), name?.Trim() ?? "");
        if (told.Length is 0 or > LongestName) return AccountPage.Refuse("name", "name", told);
        account.Name = told;
        await accounts.UpdateAsync(account);
        await each.RunAsync(account.Id, member => member.Rename(told));
        return new SeeOther(AccountPage.Address + "?done=name");
    }

    // Who has only passkeys shows one in place of the old password.
    private static async Task<IResult> PasswordAsync([FromForm(Name = "old-password")] string? old, [FromForm] string? password, [FromForm] string? passkey, OwnAccount own, Passkeys passkeys, OwnProof proofs, ResetPassword reset, CompaniesOfAccount companies, EachCompany each)
    {
        var account = await own.GetAsync();
        var known = await companies.RunAsync(account.Id);
        var wrong = account.PasswordHash is not null ? await proofs.WrongAsync(account, old) : (await passkeys.RecogniseAsync(passkey))?.Id == account.Id ? null : "passkey";
        if (wrong is not null) return AccountPage.Refuse("old-password", wrong == "proof" ? "old" : wrong);
        if (PasswordRule.Refuse(password ?? "", [account.UserName, account.Name, .. known.Select(company => company.Name)]) is { } why) return AccountPage.Refuse("password", $"password.{why}");
        await reset.ChooseAsync(account, password!, own.Session);
        await each.TellAsync(account.Id, "account_password");
        return new SeeOther(AccountPage.Address + "?done=password");
    }

    private static async Task<IResult> EndAsync(Guid session, [FromForm] string? sure, SignedInAccount account, OwnSessions sessions) =>
        await sessions.EndAsync(account.Id!.Value, session) ? new SeeOther(AccountPage.Address + "#sessions") : Results.NotFound();

    private static async Task<SeeOther> EndOthersAsync([FromForm] string? sure, SignedInAccount account, OwnSessions sessions)
    {
        await sessions.EndOthersAsync(account.Id!.Value, account.SessionId);
        return new SeeOther(AccountPage.Address + "#sessions");
    }
}
