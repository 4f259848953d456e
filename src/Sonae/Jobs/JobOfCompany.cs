using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;

namespace Sonae.Jobs;

/// <summary>How far a piece of long work is.</summary>
public enum JobState { Waiting, Running, Done, Failed }

/// <summary>A piece of long work for a company (時間のかかる作業): who asked for what, how far it is, and what came of it; kept for some days, so that it can be left and found again.</summary>
[Unaudited]
public sealed class JobOfCompany(Guid companyId, Guid id, string kind, string wish, string language, Guid askedById, string askedBy, DateTimeOffset askedAt) : NumberedFact(companyId, id)
{
    /// <summary>Which work it is (<see cref="LongWork.Kind"/>).</summary>
    public string Kind { get; private set; } = kind;

    /// <summary>What was asked for, as JSON.</summary>
    public string Wish { get; private set; } = wish;

    /// <summary>The language its lines are in: "ja" or "en".</summary>
    public string Language { get; private set; } = language;

    public Guid AskedById { get; private set; } = askedById;

    public string AskedBy { get; private set; } = askedBy;

    public DateTimeOffset AskedAt { get; private set; } = askedAt;

    public JobState State { get; private set; }

    public int Done { get; private set; }

    public int Of { get; private set; }

    /// <summary>What is being worked at.</summary>
    public string Doing { get; private set; } = "";

    /// <summary>When it last got on.</summary>
    public DateTimeOffset? MovedAt { get; private set; }

    /// <summary>What came of it, a line each.</summary>
    public string Lines { get; private set; } = "";

    /// <summary>The area where one goes on from here.</summary>
    public string Back { get; private set; } = "";

    public string? FileName { get; private set; }

    public string? FileType { get; private set; }

    public byte[]? File { get; private set; }

    public void Move(int done, int of, string doing, DateTimeOffset now) => (State, Done, Of, Doing, MovedAt) = (JobState.Running, done, of, doing, now);

    public void Wait(DateTimeOffset now) => (State, Doing, MovedAt) = (JobState.Waiting, "", now);

    public void Finish(JobResult result, DateTimeOffset now)
    {
        (State, Done, Doing, MovedAt) = (JobState.Done, Of, "", now);
        (Lines, Back) = (string.Join('\n', result.Lines), result.Back);
        if (result.File is { } file) (FileName, FileType, File) = (file.Name, file.Type, file.Bytes);
    }

    public void Fail(DateTimeOffset now) => (State, MovedAt) = (JobState.Failed, now);
}

/// <summary>How long work is stored.</summary>
public sealed class JobTable : IEntityTypeConfiguration<JobOfCompany>
{
    public void Configure(EntityTypeBuilder<JobOfCompany> builder) => builder.ToTable("jobs").HasKey(job => new { job.CompanyId, job.Id });
}
