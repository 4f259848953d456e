using Sonae.Layout;

namespace Sonae.Accounts;

/// <summary>After a right password: on to the code, to a password of one's own, or in.</summary>
public sealed class FinishSignIn(OpenSession open, HalfSignIn half, ResetPassword reset)
{
    public const string Code = "/sign-in/code";

    public const string NewPassword = "/sign-in/new-password";

    public async Task<IResult> RunAsync(Account account, HttpContext context, string? to, bool codeGiven)
    {
        if (account.TwoFactorEnabled && !codeGiven) return await StepAsync(account, Code, to, codeGiven);
        if (await reset.UntilAsync(account) is not null) return await StepAsync(account, NewPassword, to, codeGiven: true);
        await half.EndAsync();
        await open.RunAsync(account, context);
        return new SeeOther(OwnAddress.Or(to, "/companies"));
    }

    private async Task<SeeOther> StepAsync(Account account, string page, string? to, bool codeGiven)
    {
        await half.KeepAsync(account, codeGiven);
        return new(OwnAddress.Or(to, "") is { Length: > 0 } back ? $"{page}?ReturnUrl={Uri.EscapeDataString(back)}" : page);
    }
}
