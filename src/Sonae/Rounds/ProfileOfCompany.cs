using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Guideline;

namespace Sonae.Rounds;

/// <summary>What the entered company says of itself, as the rules see it (会社情報).</summary>
public sealed class ProfileOfCompany(CompanyDb db)
{
    public async Task<Profile> RunAsync(CancellationToken stop = default)
    {
        var company = await db.Facts<Company>().AsNoTracking().FirstAsync(stop);
        var values = await db.Facts<CompanyValue>().AsNoTracking().ToListAsync(stop);
        return new Profile
        {
            Name = company.Name,
            Form = company.Form,
            Representative = company.Representative,
            RepresentativeTitle = company.RepresentativeTitle,
            Employees = company.Employees,
            Industry = company.Industry,
            Has = Of(values, ValueKind.Has).ToDictionary(value => value.Key, value => YesNo.IsYes(value.Value)),
            Facts = Of(values, ValueKind.Fact).ToDictionary(value => value.Key, value => value.Value),
            Choices = Of(values, ValueKind.Choice).ToDictionary(value => value.Key, value => value.Value),
        };
    }

    private static IEnumerable<CompanyValue> Of(List<CompanyValue> values, ValueKind kind) => values.Where(value => value.Kind == kind);
}
