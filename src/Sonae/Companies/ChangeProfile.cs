using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Guideline;

namespace Sonae.Companies;

/// <summary>What became of a change of the profile: the fields that somebody else changed to something else meanwhile, and the profile as it is stored now. Without conflicts it is saved.</summary>
public sealed record ProfileChange(IReadOnlyList<string> Conflicts, ProfileForm Stored);

/// <summary>Makes the entered company's profile what somebody typed, field by field: what they left as it was shown stays as it is now, and equal values are no conflict.</summary>
public sealed class ChangeProfile(CompanyDb db)
{
    private const int Tries = 3;

    /// <summary>The profile as it is stored.</summary>
    public async Task<ProfileForm> ReadAsync(CancellationToken stop = default) => ProfileForm.Of(await db.Facts<Company>().SingleAsync(stop), await HasAsync(stop));

    /// <summary>Changes it from what the page showed to what was typed; both have been checked and settled.</summary>
    public async Task<ProfileChange> RunAsync(ProfileForm typed, ProfileForm shown, CancellationToken stop = default)
    {
        for (var left = Tries; ; left--)
        {
            var (company, has) = (await db.Facts<Company>().SingleAsync(stop), await HasAsync(stop));
            var stored = ProfileForm.Of(company, has);
            var conflicts = ProfileForm.Keys.Where(key => typed[key] != shown[key] && typed[key] != stored[key] && stored[key] != shown[key]).ToList();
            if (conflicts.Count > 0) return new(conflicts, stored);
            var wanted = typed.With(key => typed[key] == shown[key] ? stored[key] : typed[key]);
            Apply(company, has, wanted, stored);
            try
            {
                await db.SaveChangesAsync(stop);
                return new([], wanted);
            }
            // Somebody was a moment faster: looked at anew, it may still be another field.
            catch (DbUpdateException) when (left > 1) { db.ChangeTracker.Clear(); }
        }
    }

    private Task<List<CompanyValue>> HasAsync(CancellationToken stop) => db.Facts<CompanyValue>().Where(value => value.Kind == ValueKind.Has).ToListAsync(stop);

    private void Apply(Company company, List<CompanyValue> has, ProfileForm wanted, ProfileForm stored)
    {
        if (wanted["name"] != stored["name"]) company.Rename(wanted["name"]);
        company.Describe(wanted.Form, Told(wanted["representative"]), Told(wanted["title"]), wanted.Employees, Told(wanted["industry"]));
        foreach (var key in ProfileKeys.YesNo.Where(key => wanted[key] != stored[key]))
        {
            var value = has.FirstOrDefault(found => found.Key == key);
            if (wanted[key].Length == 0) db.Remove(value!);
            else if (value is null) db.Add(new CompanyValue(company.CompanyId, ValueKind.Has, key, wanted[key]));
            else value.Become(wanted[key]);
        }
    }

    private static string? Told(string text) => text.Length > 0 ? text : null;
}
