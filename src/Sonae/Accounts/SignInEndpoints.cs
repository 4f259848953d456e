using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Sonae.Layout;

namespace Sonae.Accounts;

/// <summary>Signing in by password: the password, the code, and a password of one's own after one for a single use.</summary>
public static class SignInEndpoints
{
    public const string SignIn = "/sign-in";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(SignIn, EnterAsync).WithMetadata(new AnyoneAttribute());
        routes.MapPost(FinishSignIn.Code, CodeAsync).WithMetadata(new AnyoneAttribute());
        routes.MapPost(FinishSignIn.NewPassword, ChooseAsync).WithMetadata(new AnyoneAttribute());
    }

    private static async Task<IResult> EnterAsync([FromForm] string? login, [FromForm] string? password, [FromForm] string? to, HttpContext context, UserManager<Account> accounts, CheckPassword check, SignInLimits limits, FinishSignIn finish)
    {
        var account = await accounts.FindByNameAsync(login?.Trim() ?? "");
        var wait = limits.Begin("password", login, account?.Id);
        if (wait > TimeSpan.Zero) return Page<SignInPage>(new { Login = login, Refused = "signin.wait", Wait = wait, ReturnUrl = to }, StatusCodes.Status429TooManyRequests);
        if (!await check.FitsAsync(account, password)) return Page<SignInPage>(new { Login = login, Refused = "signin.refused", ReturnUrl = to });
        limits.Right();
        return await finish.RunAsync(account!, context, to, codeGiven: false);
    }

    private static async Task<IResult> CodeAsync([FromForm] string? code, [FromForm] string? to, HttpContext context, HalfSignIn half, SecondStep codes, SignInLimits limits, FinishSignIn finish)
    {
        if (await half.FindAsync() is not (var account, _)) return new SeeOther(SignIn);
        var wait = limits.Begin("code", account.UserName, account.Id);
        if (wait > TimeSpan.Zero) return Page<SignInCodePage>(new { Refused = "signin.wait", Wait = wait, ReturnUrl = to }, StatusCodes.Status429TooManyRequests);
        if (!await codes.FitsAsync(account, code)) return Page<SignInCodePage>(new { Refused = "code.refused", ReturnUrl = to });
        limits.Right();
        return await finish.RunAsync(account, context, to, codeGiven: true);
    }

    private static async Task<IResult> ChooseAsync([FromForm] string? password, [FromForm] string? to, HttpContext context, HalfSignIn half, ResetPassword reset, FinishSignIn finish, EachCompany each)
    {
        if (await half.FindAsync() is not (var account, true) || await reset.UntilAsync(account) is null) return new SeeOther(SignIn);
        if (PasswordRule.Refuse(password ?? "", account.UserName, account.Name) is { } why) return Page<NewPasswordPage>(new { Problem = $"password.{why}", ReturnUrl = to });
        await reset.ChooseAsync(account, password!, here: null, context.RequestAborted);
        await each.TellAsync(account.Id, "account_password", context.RequestAborted);
        return await finish.RunAsync(account, context, to, codeGiven: true);
    }

    private static RazorComponentResult<T> Page<T>(object given, int status = StatusCodes.Status422UnprocessableEntity) where T : Microsoft.AspNetCore.Components.IComponent => new(given) { StatusCode = status };
}
