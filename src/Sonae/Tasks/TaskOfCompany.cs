using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;

namespace Sonae.Tasks;

/// <summary>Something the company has set itself to do (やること).</summary>
public sealed class TaskOfCompany(Guid companyId, Guid id, string title, DateTimeOffset createdAt) : NumberedFact(companyId, id)
{
    public string Title { get; private set; } = title;

    public DateTimeOffset CreatedAt { get; private set; } = createdAt;

    public DateOnly? Due { get; private set; }

    /// <summary>The member who does it.</summary>
    public Guid? AccountId { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>The area and the item it came from, as "diagnosis/backup".</summary>
    public string? Source { get; private set; }

    public void Plan(string title, DateOnly? due, Guid? accountId) => (Title, Due, AccountId) = (title, due, accountId);

    public void ComeFrom(string source) => Source = source;

    public void Finish(DateOnly? day) => DoneOn = day;
}

/// <summary>How tasks are stored.</summary>
public sealed class TaskTable : IEntityTypeConfiguration<TaskOfCompany>
{
    public void Configure(EntityTypeBuilder<TaskOfCompany> builder) => builder.ToTable("tasks").HasKey(task => new { task.CompanyId, task.Id });
}
