using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Tasks;

/// <summary>What somebody wrote of a task; <c>Seen</c> is the version their page showed.</summary>
public sealed record TaskForm(string Title, string DueTyped, string MemberTyped, string? Source, int? Seen)
{
    public const int LongestTitle = 200;

    private const int LongestSource = 60;

    public static readonly TaskForm Empty = new("", "", "", null, null);

    public static TaskForm Read(IFormCollection sent)
    {
        string Typed(string field) => sent[field].ToString().Trim();
        return new(Typed("Title"), Typed("Due"), Typed("Member"), Typed("Source") is { Length: > 0 } source ? source : null, Digits.Read(sent["Seen"]));
    }

    public DateOnly? Due => Dates.Read(DueTyped);

    public Guid? Member => Guid.TryParse(MemberTyped, out var id) ? id : null;

    /// <summary>Every problem of what was typed; who is named must belong to the company.</summary>
    public async Task<List<FieldProblem>> CheckAsync(CompanyDb db, CancellationToken stop)
    {
        var problems = new List<FieldProblem>();
        if (Title is not { Length: > 0 and <= LongestTitle }) problems.Add(new("title", "title"));
        if (DueTyped.Length > 0 && Due is null) problems.Add(new("due", "due"));
        if (MemberTyped.Length > 0 && !await db.Facts<Member>().AnyAsync(member => member.AccountId == Member, stop)) problems.Add(new("member", "member"));
        if (Source is { Length: > LongestSource }) problems.Add(new("title", "title"));
        return problems;
    }
}

/// <summary>Writes a task down, new or changed.</summary>
public sealed class PlanTask(CompanyDb db, TimeProvider clock)
{
    /// <summary>Adds a task; the same thing to do from the same place is not written down twice.</summary>
    public async Task AddAsync(TaskForm form, CancellationToken stop = default)
    {
        if (form.Source is not null && await db.Facts<TaskOfCompany>().AnyAsync(task => task.Source == form.Source && task.DoneOn == null, stop)) return;
        var now = clock.GetUtcNow();
        var task = new TaskOfCompany(db.Company, Guid.CreateVersion7(now), form.Title, now);
        task.Plan(form.Title, form.Due, form.Member);
        if (form.Source is { } source) task.ComeFrom(source);
        db.Add(task);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Changes a task; false when somebody else changed it since it was shown.</summary>
    public async Task<bool> ChangeAsync(TaskOfCompany task, TaskForm form, CancellationToken stop = default)
    {
        if ((task.Title, task.Due, task.AccountId) == (form.Title, form.Due, form.Member)) return true;
        if (form.Seen is { } seen && seen != task.Version) return false;
        task.Plan(form.Title, form.Due, form.Member);
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
        return true;
    }
}
