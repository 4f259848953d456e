using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;

namespace Sonae.Jobs;

/// <summary>Asking how far long work is, fetching the file that came of it, and taking it up again.</summary>
public static class JobEndpoints
{
    public static void AddJobs(this IServiceCollection services) =>
        services.AddSingleton<JobQueue>().AddHostedService<RunJobs>().AddScoped<JobsOfCompany>();

    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        var members = routes.MapGroup("/c/{company}/jobs/{job:guid}").WithMetadata(new MembersAttribute(Roles.All));
        members.MapGet("/state", State);
        members.MapGet("/file", File);
        members.MapPost("/continue", Continue);
    }

    public static string Address(CompanyVisit visit, Guid job) => visit.Address($"jobs/{job:N}");

    private static async Task<IResult> State(string company, Guid job, JobsOfCompany jobs, Wording<JobText> say, CancellationToken stop) =>
        await jobs.FindAsync(job, stop) is { } found ? TypedResults.Json(new { goingOn = found.IsGoingOn, found.Done, found.Of, told = JobWords.Of(found, say) }) : TypedResults.NotFound();

    private static async Task<IResult> File(string company, Guid job, JobsOfCompany jobs, CancellationToken stop) =>
        await jobs.FileAsync(job, stop) is { } file ? TypedResults.File(file.Bytes, file.Type, file.Name) : TypedResults.NotFound();

    // Only who asked goes on: it is done in their name.
    private static async Task<IResult> Continue(string company, Guid job, [FromForm] string? sure, CompanyVisit visit, JobsOfCompany jobs, CancellationToken stop)
    {
        if (await jobs.FindAsync(job, stop) is not { } found) return TypedResults.NotFound();
        if (found.AskedById != visit.Member?.AccountId) return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        if (found.Stand is JobStand.Stopped or JobStand.Failed) await jobs.ContinueAsync(job, stop);
        return new SeeOther(Address(visit, job));
    }
}

/// <summary>The words about long work.</summary>
public sealed class JobText;

/// <summary>Says in one sentence how far a piece of work is.</summary>
public static class JobWords
{
    public static string Of(JobView job, Wording<JobText> say) => job.Stand switch
    {
        JobStand.Running when job.Of > 0 => say["told.running", job.Of, job.Done, job.Doing],
        JobStand.Stopped => say["told.stopped", job.Of, job.Done],
        JobStand.Running => say["told.begun"],
        _ => say[$"told.{job.Stand.ToString().ToLowerInvariant()}"],
    };
}
