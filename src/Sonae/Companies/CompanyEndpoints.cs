using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Sonae.Accounts;
using Sonae.Answers;
using Sonae.Hosting;
using Sonae.Layout;

namespace Sonae.Companies;

/// <summary>Starting a company: the form, and what becomes of it.</summary>
public static class CompanyEndpoints
{
    public const string Start = "/start";

    public const string StartPasskey = "/start/passkey";

    public static void MapCompanies(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Start, Begin).WithMetadata(new AnyoneAttribute(), new LimitedAttribute("start", free: 30, everything: true));
        routes.MapPost(StartPasskey, OfferPasskey).WithMetadata(new AnyoneAttribute(), new LimitedAttribute("start", free: 30, everything: true));
    }

    private static async Task<IResult> Begin(IFormCollection sent, HttpContext context, StartCheck check, NewAccounts made, StartCompany start, Registration registration, StartCode code, OpenSession open, TriedAnswers tried)
    {
        var form = StartForm.Read(sent);
        if (!await registration.IsOpenAsync(context.RequestAborted)) return new RazorComponentResult<StartPage>(new { }) { StatusCode = StatusCodes.Status403Forbidden };
        var problems = await check.RunAsync(form, sent["code"], context);
        var owner = problems.Count > 0 ? null : form.IsByPasskey ? await made.ByPasskeyAsync(form.LoginName, form.PersonName, form.Passkey) : await made.ByPasswordAsync(form.LoginName, form.PersonName, form.Password);
        if (problems.Count == 0 && owner is null) problems.Add(new("by-passkey", "passkey"));
        if (owner is null) return new RazorComponentResult<StartPage>(new { Given = form.WithoutMyNumber(), Problems = problems }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        var answers = form.CarriesOver ? tried.Read() : [];
        var company = await start.RunAsync(new NewCompany(form.Profile, form.LoginName, form.PersonName) { Answers = answers }, owner, context.RequestAborted);
        code.Spend();
        if (answers.Count > 0) tried.Forget();
        await open.RunAsync(owner, context);
        return new SeeOther($"/c/{company:N}/home");
    }

    // Only for a form with which the company could be started; else the form is sent, and its page says what is wrong.
    private static async Task<IResult> OfferPasskey(IFormCollection sent, HttpContext context, StartCheck check, NewAccounts made, Registration registration)
    {
        var form = StartForm.Read(sent) with { Way = StartForm.ByPasskey };
        if (!await registration.IsOpenAsync(context.RequestAborted) || (await check.RunAsync(form, sent["code"], context)).Count > 0) return Results.StatusCode(StatusCodes.Status422UnprocessableEntity);
        return Results.Text(await made.OfferPasskeyAsync(form.LoginName, form.PersonName), "application/json");
    }
}

/// <summary>Every problem of what was typed on the start page, the start code included.</summary>
public sealed class StartCheck(UserManager<Account> accounts, StartCode code)
{
    public async Task<List<FieldProblem>> RunAsync(StartForm form, string? typed, HttpContext context)
    {
        var problems = await form.CheckAsync(accounts);
        if (await code.IsAskedAsync(context) && !code.Fits(typed)) problems.Add(new("code", code.IsResting ? "code.rest" : "code"));
        return problems;
    }
}
