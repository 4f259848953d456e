using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Audit;

namespace Sonae.Database;

/// <summary>All that is stored: the facts of companies, seen one company at a time, and the accounts of people.</summary>
public abstract class CompanyDb(DbContextOptions options, Actor actor, TimeProvider clock)
    : IdentityUserContext<Account, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(options)
{
    private readonly List<AuditChange> told = [];
    private bool isLookedAt;
    private string? state;

    /// <summary>The company whose facts are seen; none until one is entered.</summary>
    public Guid Company { get; private set; }

    public Actor Actor => actor;

    /// <summary>The facts of one kind of the company that was entered.</summary>
    public DbSet<T> Facts<T>() where T : CompanyFact => Set<T>();

    /// <summary>From here on the facts of this company are seen and changed, and no others.</summary>
    public async Task EnterAsync(Guid company, CancellationToken stop = default)
    {
        (Company, state) = (company, null);
        await BeginScopeAsync(stop);
    }

    /// <summary>Takes over the state that was read when the company was entered.</summary>
    public void Know(string read) => state = read;

    /// <summary>What tells that nothing in the entered company has changed: the hash of the last line of its log, asked for once and after each change.</summary>
    public async Task<string> StateAsync(CancellationToken stop = default) =>
        state ??= await Set<AuditHead>().AsNoTracking().Select(head => head.Hash).FirstOrDefaultAsync(stop) ?? "";

    /// <summary>From here on nothing of the entered company changes: what would only be told is not, and a change is a fault.</summary>
    public void OnlyLook() => isLookedAt = true;

    /// <summary>What must hold before the facts of the entered company can be read.</summary>
    protected virtual Task BeginScopeAsync(CancellationToken stop) => Task.CompletedTask;

    /// <summary>For lists over companies: what belongs to one account, or to the holder of one token, and nothing else.</summary>
    public abstract Task<T> AcrossAsync<T>(Across whose, Func<Task<T>> read, CancellationToken stop = default);

    /// <summary>The last line of the entered company's log, held until the change is written.</summary>
    protected abstract IQueryable<AuditHead> HeldHead();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        List<AuditChange> changes = [.. told, .. AuditTrail.Of(ChangeTracker)];
        told.Clear();
        if (isLookedAt && changes.RemoveAll(change => change.Action == AuditAction.Event) >= 0 && changes.Count > 0)
            throw new InvalidOperationException("A fact of a company that is only looked at was about to be changed.");
        if (changes.Count == 0 && Company == default) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        var transaction = Database.CurrentTransaction ?? await Database.BeginTransactionAsync(cancellationToken);
        try
        {
            if (changes.Count > 0) await WriteAsync(changes, cancellationToken);
            var count = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return count;
        }
        finally
        {
            state = null;
            await transaction.DisposeAsync();
            if (Company != default) await BeginScopeAsync(cancellationToken);
        }
    }

    /// <summary>Has the next save write a line of the log for something that changes no fact: a sign-in, an export.</summary>
    public void Tell(string subject, string subjectId) => told.Add(new AuditChange(AuditAction.Event, subject, subjectId, "{}"));

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CompanyDb).Assembly);
        Conventions.Apply(builder, this);
    }

    private async Task WriteAsync(List<AuditChange> changes, CancellationToken stop)
    {
        if (ChangeTracker.Entries<CompanyFact>().Any(entry => entry.State != EntityState.Unchanged && entry.Entity.CompanyId != Company))
            throw new InvalidOperationException("A fact of another company was about to be changed.");
        foreach (var entry in ChangeTracker.Entries<CompanyFact>().Where(entry => entry.State == EntityState.Modified)) entry.Entity.CountChange();
        foreach (var known in Set<AuditHead>().Local.ToList()) Entry(known).State = EntityState.Detached;
        var head = await HeldHead().FirstOrDefaultAsync(stop);
        if (head is null) Add(head = new AuditHead(Company, 0, ""));
        foreach (var change in changes) Add(AuditTrail.Chain(head, change, actor, clock.GetUtcNow()));
    }
}
