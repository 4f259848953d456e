using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Office;
using Sonae.Office.Word.Reading;

namespace Sonae.Policies.Replacing;

/// <summary>Puts a company's own Word file in the place of a policy, or takes it away again.</summary>
public sealed class ReplacePolicy(CompanyDb db, TimeProvider clock)
{
    /// <summary>Why the file is refused; null when it can be kept. It is read to its end, so that nothing dangerous is handed on.</summary>
    public static UnreadableReason? Refused(byte[] file)
    {
        try { BlockFile.Read(new MemoryStream(file), ReadLimits.Web); }
        catch (UnreadableFileException refused) { return refused.Reason; }
        return null;
    }

    public async Task PutAsync(string policy, OwnForm form, byte[] file, string fileName, Member by, CancellationToken stop = default)
    {
        var replacement = await FindAsync(policy, stop);
        if (replacement is null) db.Add(replacement = new ReplacementOfPolicy(db.Company, policy));
        replacement.Put(form.Title, fileName, form.RevisedOn);
        replacement.Keep(file, Convert.ToHexStringLower(SHA256.HashData(file)), by.Name, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    /// <summary>From here on our policy stands in its place again; false when nothing was replaced.</summary>
    public async Task<bool> RemoveAsync(string policy, CancellationToken stop = default)
    {
        if (await FindAsync(policy, stop) is not { } replacement) return false;
        db.Remove(replacement);
        await db.SaveChangesAsync(stop);
        return true;
    }

    public Task<ReplacementOfPolicy?> FindAsync(string policy, CancellationToken stop = default) => db.Facts<ReplacementOfPolicy>().FirstOrDefaultAsync(found => found.Policy == policy, stop);
}
