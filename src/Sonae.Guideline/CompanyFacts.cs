using Sonae.Guideline.Desks;

namespace Sonae.Guideline;

/// <summary>What a member may do: the executive (経営者), the person in charge (担当者), an employee, a supporter from outside (支援者).</summary>
public enum MemberRole { Executive, Officer, Employee, Supporter }

/// <summary>Somebody who may sign in for the company.</summary>
public sealed record Member(Guid Id, string Name, MemberRole Role)
{
    /// <summary>The day of the last sign-in, null while there was none.</summary>
    public DateOnly? LastSignIn { get; init; }

    /// <summary>Whether a second way to sign in (or to get back in) is set up.</summary>
    public bool SecondWay { get; init; }
}

/// <summary>Whether a task is one of its own, or follows from a treatment or a retention (保有) that ends.</summary>
public enum TaskKind { Task, Treatment, Retention }

/// <summary>Something to do; the link says what it is about as area and item, such as "diagnosis/backup" or "basics/passwords".</summary>
public sealed record CompanyTask(Guid Id, string Title, DateOnly? Due, bool Done, string? Link)
{
    /// <summary>The member who does it.</summary>
    public Guid? Owner { get; init; }

    public TaskKind Kind { get; init; }

    /// <summary>Where it is done.</summary>
    public Target Target => new(Kind == TaskKind.Task ? Area.Tasks : Area.Treatment, Id.ToString());

    public bool IsAbout(Target target) => Link == target.Link;
}

/// <summary>A round as the company's list of rounds knows it; findings of closed rounds may be given for the trend.</summary>
public sealed record RoundFacts(Guid Id, string Edition, DateOnly Started, DateOnly? Closed)
{
    public Findings? Findings { get; init; }
}

/// <summary>What a paper is that the company has issued.</summary>
public enum PaperKind { BasicPolicy, Policy, Handbook, Report, Declaration }

/// <summary>A paper the company has issued, with the policy's id where it is one of the policies.</summary>
public sealed record IssuedPaper(Guid Id, PaperKind Kind, DateOnly On)
{
    public string? Policy { get; init; }

    /// <summary>For the version in force, how much of what it was made from is said otherwise now; null for earlier versions.</summary>
    public int? Behind { get; init; }

    /// <summary>Whether it is the company's own file in the place of ours.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>A policy that waits for the second person's approval.</summary>
public sealed record WaitingPaper(string Policy, DateOnly On, string AskedBy);

/// <summary>What outlives a round: people, tasks, rounds and papers of the company. The desk reads it beside the findings of the open round.</summary>
public sealed record CompanyFacts(string Name)
{
    /// <summary>A made-up company to look at: nobody needs to be reminded of anything about accounts and copies.</summary>
    public bool IsDemo { get; init; }

    public IReadOnlyList<Member> Members { get; init; } = [];

    public IReadOnlyList<CompanyTask> Tasks { get; init; } = [];

    /// <summary>All rounds in any order; the open one has no <see cref="RoundFacts.Closed"/>.</summary>
    public IReadOnlyList<RoundFacts> Rounds { get; init; } = [];

    public IReadOnlyList<IssuedPaper> Papers { get; init; } = [];

    /// <summary>Policies that were asked to be issued and are not in force yet.</summary>
    public IReadOnlyList<WaitingPaper> Waiting { get; init; } = [];

    /// <summary>The day of the last backup, null while there was none.</summary>
    public DateOnly? LastBackup { get; init; }

    /// <summary>The newest round that is still open.</summary>
    public RoundFacts? OpenRound => Rounds.Where(round => round.Closed is null).OrderBy(round => round.Started).ThenBy(round => round.Id).LastOrDefault();
}
