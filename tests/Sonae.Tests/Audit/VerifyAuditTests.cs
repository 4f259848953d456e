using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Tests.Database;
using Sonae.Tests.Web;

namespace Sonae.Tests.Audit;

/// <summary>Whoever changes a stored log without the program is found, and at which line.</summary>
public sealed class VerifyAuditTests(Site site) : IClassFixture<Site>
{
    private const long Lines = 7;

    [Fact]
    public async Task An_untouched_log_is_whole() => Assert.Null((await State(await Company())).BrokenAt);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(Lines)]
    public async Task A_changed_value_in_any_column_is_found_at_its_line(long line)
    {
        foreach (var (column, value) in Changes())
        {
            var company = await Company();
            await RawStore.ExecuteAsync(site, $"UPDATE audit_entries SET {column} = {value} WHERE company_id = {RawStore.Literal(company)} AND number = {line}");
            Assert.True((await State(company)).BrokenAt == line, $"{column} of line {line}");
        }
    }

    [Theory]
    [InlineData("DELETE FROM audit_entries WHERE number = 1 AND ", 1)]
    [InlineData("DELETE FROM audit_entries WHERE number = 4 AND ", 4)]
    [InlineData("DELETE FROM audit_entries WHERE number = 7 AND ", 7)]
    [InlineData("DELETE FROM audit_entries WHERE number > 2 AND ", 3)]
    [InlineData("DELETE FROM audit_entries WHERE ", 1)]
    [InlineData("DELETE FROM audit_heads WHERE ", 1)]
    [InlineData("UPDATE audit_heads SET hash = '' WHERE ", 7)]
    [InlineData("UPDATE audit_heads SET number = 6 WHERE ", 7)]
    [InlineData("UPDATE audit_heads SET number = 8 WHERE ", 8)]
    [InlineData("UPDATE audit_heads SET number = -3 WHERE ", 1)]
    [InlineData("UPDATE audit_entries SET number = 1 - number WHERE ", 1)]
    public async Task A_missing_line_or_a_changed_head_is_found(string sql, long at)
    {
        var company = await Company();
        await RawStore.ExecuteAsync(site, $"{sql} company_id = {RawStore.Literal(company)}");
        Assert.Equal(at, (await State(company)).BrokenAt);
    }

    [Fact]
    public async Task Two_lines_that_change_places_are_found()
    {
        var company = await Company();
        foreach (var (from, to) in ((int, int)[])[(3, 100), (5, 3), (100, 5)])
            await RawStore.ExecuteAsync(site, $"UPDATE audit_entries SET number = {to} WHERE number = {from} AND company_id = {RawStore.Literal(company)}");
        Assert.Equal(3, (await State(company)).BrokenAt);
    }

    [Fact]
    public async Task A_line_put_in_at_the_end_is_found()
    {
        var company = await Company();
        var last = await Line(company, Lines);
        await Insert(company, Forged(company, Lines + 1, last.Hash));
        Assert.Equal(Lines + 1, (await State(company)).BrokenAt);
    }

    [Fact]
    public async Task A_changed_line_with_a_hash_of_its_own_breaks_the_one_after()
    {
        var company = await Company();
        var before = await Line(company, 3);
        await RawStore.ExecuteAsync(site, $"DELETE FROM audit_entries WHERE number = 4 AND company_id = {RawStore.Literal(company)}");
        await Insert(company, Forged(company, 4, before.Hash));
        Assert.Equal(5, (await State(company)).BrokenAt);
    }

    [Fact]
    public async Task Every_company_is_looked_at_and_one_that_was_changed_accuses_no_other()
    {
        var (ours, theirs) = (await Company(), await Company());
        await RawStore.ExecuteAsync(site, $"UPDATE audit_entries SET changes = '[]' WHERE number = 2 AND company_id = {RawStore.Literal(ours)}");
        await using var scope = site.Services.CreateAsyncScope();
        var states = await scope.ServiceProvider.GetRequiredService<VerifyAudit>().RunAsync();
        Assert.Equal(2, states.Single(state => state.Company == ours).BrokenAt);
        Assert.Null(states.Single(state => state.Company == theirs).BrokenAt);
    }

    /// <summary>For every column there is, another value that fits into it.</summary>
    private static IEnumerable<(string Column, string Value)> Changes()
    {
        using var db = TestStore.IsPostgres ? (CompanyDb)new PostgresDesign().CreateDbContext([]) : new SqliteDesign().CreateDbContext([]);
        foreach (var property in db.Model.FindEntityType(typeof(AuditEntry))!.GetProperties())
        {
            var column = property.GetColumnName();
            if (property.ClrType == typeof(Guid)) yield return (column, RawStore.Literal(Guid.NewGuid()));
            else if (property.ClrType == typeof(DateTimeOffset)) yield return (column, TestStore.IsPostgres ? $"{column} + interval '1 millisecond'" : $"{column} + 20480");
            else if (property.ClrType.IsEnum)
            {
                yield return (column, $"CASE {column} WHEN '{Enum.GetNames(property.ClrType)[0]}' THEN '{Enum.GetNames(property.ClrType)[1]}' ELSE '{Enum.GetNames(property.ClrType)[0]}' END");
                yield return (column, "'Strange'");
            }
            else if (property.ClrType == typeof(string)) yield return (column, $"{column} || ' '");
            else yield return (column, $"{column} + 1000");
        }
        if (!TestStore.IsPostgres) yield return ("at", "-1");
    }

    private static AuditEntry Forged(Guid company, long number, string before)
    {
        var change = new AuditChange(AuditAction.Event, "answers", "x", "{}");
        return AuditTrail.Chain(new AuditHead(company, number - 1, before), change, new Actor(), new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero));
    }

    private Task Insert(Guid company, AuditEntry line) => RawStore.ExecuteAsync(site, $"""
        INSERT INTO audit_entries (company_id, number, at, actor_kind, actor_id, actor_name, action, subject, subject_id, changes, hash, version)
        SELECT company_id, {line.Number}, {(TestStore.IsPostgres ? $"'{line.At:O}'::timestamptz" : $"{line.At.UtcTicks / 1000 << 11}")}, '{line.ActorKind}', '', '', '{line.Action}', '{line.Subject}', '{line.SubjectId}', '{line.Changes}', '{line.Hash}', 1
        FROM audit_heads WHERE company_id = {RawStore.Literal(company)}
        """);

    private async Task<AuditEntry> Line(Guid company, long number) => await Within(company, parts => parts.GetRequiredService<CompanyDb>().Facts<AuditEntry>().SingleAsync(line => line.Number == number));

    private Task<AuditState> State(Guid company) => Within(company, parts => parts.GetRequiredService<VerifyAudit>().OfEnteredAsync());

    private Task<Guid> Company() => Loggers.Company(site, Lines);

    private Task<T> Within<T>(Guid company, Func<IServiceProvider, Task<T>> work) => Loggers.Within(site, company, work);
}
