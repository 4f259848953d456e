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

    public static void MapCompanies(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Start, Begin).WithMetadata(new AnyoneAttribute());
    }

    private static async Task<IResult> Begin(IFormCollection sent, HttpContext context, UserManager<Account> accounts, StartCompany start, Registration registration, StartCode code, OpenSession open, TriedAnswers tried, TimeProvider clock)
    {
        var form = StartForm.Read(sent);
        var owner = new Account { Id = Guid.CreateVersion7(clock.GetUtcNow()), Name = form.PersonName, UserName = form.LoginName, CreatedAt = clock.GetUtcNow() };
        if (!await registration.IsOpenAsync(context.RequestAborted)) return new RazorComponentResult<StartPage>(new { }) { StatusCode = StatusCodes.Status403Forbidden };
        var problems = await form.CheckAsync(accounts, owner);
        var asked = await code.IsAskedAsync(context);
        if (asked && !code.Fits(sent["code"])) problems.Add(new("code", code.IsResting ? "code.rest" : "code"));
        if (problems.Count > 0)
            return new RazorComponentResult<StartPage>(new { Given = form.WithoutMyNumber(), Problems = problems }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        await accounts.UpdateNormalizedUserNameAsync(owner);
        owner.SecurityStamp = Guid.NewGuid().ToString();
        owner.PasswordHash = accounts.PasswordHasher.HashPassword(owner, form.Password);
        var answers = form.CarriesOver ? tried.Read() : [];
        var company = await start.RunAsync(new NewCompany(form.Profile, form.LoginName, form.PersonName) { Answers = answers }, owner, context.RequestAborted);
        code.Spend();
        if (answers.Count > 0) tried.Forget();
        await open.RunAsync(owner, context);
        return new SeeOther($"/c/{company:N}/home");
    }
}
