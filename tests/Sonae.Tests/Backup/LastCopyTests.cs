using Sonae.Backup;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Tests.Database;
using Sonae.Tests.Web;

namespace Sonae.Tests.Backup;

/// <summary>The desk reminds of copies that were never made or are old.</summary>
public sealed class LastCopyTests
{
    private const string Never = "控え（バックアップ）を取った記録がありません";

    [Fact]
    public async Task The_desk_asks_for_a_copy_until_there_is_one_and_again_when_it_is_old()
    {
        await using var site = new Site();
        var seats = await Seats.New(site);
        var owner = await seats.Sit(Role.Owner);
        Assert.DoesNotContain(Never, await owner.Read(seats.Address("home")), StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromDays(200));
        await seats.SignIn(owner, Role.Owner);
        // A server's copies are its operator's; the desk knows nothing of them.
        Assert.Equal(!TestStore.IsPostgres, (await owner.Read(seats.Address("home"))).Contains(Never, StringComparison.Ordinal));
        if (TestStore.IsPostgres) return;
        using var outside = new Commands.TempFolder();
        await new TakeBackup(site.Clock).RunAsync(site.Data, new FileInfo(outside["b.zip"]), withKeys: false);
        Assert.DoesNotContain("バックアップ", await owner.Read(seats.Address("home")), StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromDays(200));
        await seats.SignIn(owner, Role.Owner);
        Assert.Contains("最後の控え（バックアップ）は2027年6月11日です", await owner.Read(seats.Address("home")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_cannot_be_read_is_none()
    {
        using var folder = new Commands.TempFolder();
        Assert.Null(new LastCopy(folder.Path).Day());
        folder.Write("last-backup", "yesterday"u8.ToArray());
        Assert.Null(new LastCopy(folder.Path).Day());
        new LastCopy(folder.Path).Write(new DateTimeOffset(2026, 11, 23, 16, 0, 0, TimeSpan.Zero));
        Assert.Equal(new DateOnly(2026, 11, 24), new LastCopy(folder.Path).Day());
    }
}
