using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Tasks;

/// <summary>Writing tasks down, changing, finishing and removing them.</summary>
public static class TaskEndpoints
{
    public static void AddTasks(this IServiceCollection services) => services.AddScoped<PlanTask>();

    public static void MapTasks(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/c/{company}/tasks", Add).WithMetadata(new MembersAttribute(Roles.Editors));
        routes.MapPost("/c/{company}/tasks/{task:guid}", Change).WithMetadata(new MembersAttribute(Roles.Editors));
        routes.MapPost("/c/{company}/tasks/{task:guid}/done", Finish).WithMetadata(new MembersAttribute(Roles.Editors | Role.Employee));
        routes.MapPost("/c/{company}/tasks/{task:guid}/remove", Remove).WithMetadata(new MembersAttribute(Roles.Editors));
    }

    private static async Task<IResult> Add(string company, IFormCollection sent, CompanyVisit visit, PlanTask plan, CompanyDb db, CancellationToken stop)
    {
        var form = TaskForm.Read(sent);
        if (await form.CheckAsync(db, stop) is { Count: > 0 } problems) return Page(form, problems, null, StatusCodes.Status422UnprocessableEntity);
        await plan.AddAsync(form, stop);
        return new SeeOther(OwnAddress.Or(sent["Back"], visit.Address("tasks")));
    }

    private static async Task<IResult> Change(string company, Guid task, IFormCollection sent, CompanyVisit visit, PlanTask plan, CompanyDb db, CancellationToken stop)
    {
        if (await FindAsync(db, task, stop) is not { } found) return TypedResults.NotFound();
        var form = TaskForm.Read(sent);
        if (await form.CheckAsync(db, stop) is { Count: > 0 } problems) return Page(form, problems, task, StatusCodes.Status422UnprocessableEntity);
        return await plan.ChangeAsync(found, form, stop) ? new SeeOther(visit.Address("tasks")) : Page(form, [], task, StatusCodes.Status409Conflict);
    }

    // An employee finishes their own tasks; a date in the form says which way the button went.
    private static async Task<IResult> Finish(string company, Guid task, [FromForm] string? done, CompanyVisit visit, CompanyDb db, TimeProvider clock, CancellationToken stop)
    {
        if (await FindAsync(db, task, stop) is not { } found) return TypedResults.NotFound();
        if (!visit.May(Roles.Editors) && found.AccountId != visit.Member?.AccountId) return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        found.Finish(done == "yes" ? found.DoneOn ?? Dates.Today(clock) : null);
        await db.SaveChangesAsync(stop);
        return new SeeOther(visit.Address("tasks"));
    }

    private static async Task<IResult> Remove(string company, Guid task, [FromForm] string? sure, CompanyVisit visit, CompanyDb db, CancellationToken stop)
    {
        if (await FindAsync(db, task, stop) is not { } found) return TypedResults.NotFound();
        db.Remove(found);
        await db.SaveChangesAsync(stop);
        return new SeeOther(visit.Address("tasks"));
    }

    private static Task<TaskOfCompany?> FindAsync(CompanyDb db, Guid id, CancellationToken stop) => db.Facts<TaskOfCompany>().FirstOrDefaultAsync(task => task.Id == id, stop);

    private static RazorComponentResult<TasksPage> Page(TaskForm form, List<FieldProblem> problems, Guid? task, int status) =>
        new(new { Company = "", Given = form, Problems = problems, Edit = task?.ToString(), IsLate = status == StatusCodes.Status409Conflict }) { StatusCode = status };
}
