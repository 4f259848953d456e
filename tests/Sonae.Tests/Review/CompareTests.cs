using Sonae.Companies;
using Sonae.Rounds;
using Sonae.Tests.Risks;
using Sonae.Tests.Web;

namespace Sonae.Tests.Review;

/// <summary>Two rounds side by side over HTTP.</summary>
public sealed class CompareTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_moved_came_and_went_is_told_with_answers_and_threats()
    {
        var (seats, reader) = await TwoRounds();
        var page = await reader.Read(seats.Address("rounds/compare?from=1&to=2"));
        foreach (var told in (string[])["リスクが下がったもの（1件）", "新しく加わったもの（1件）", "なくなったもの（1件）", "判定できるかどうかが変わったもの（1件）"]) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Matches("給与台帳</th><td>事務所PC</td><td><span class=\"risk dai\">.*?大 4</span></td><td><span class=\"risk chu\">.*?中 2</span></td>", page);
        Assert.Contains("（台帳から消えた）", page, StringComparison.Ordinal);
        Assert.Contains($"答えが変わった対策（{Step3.Of("office-pc", "done").Length}件）", page, StringComparison.Ordinal);
        Assert.Matches("<td>一部実施している</td><td>実施している</td><td class=\"nw\">よくなった</td>", page);
        Assert.Contains("見方が変わった脅威（4件）", page, StringComparison.Ordinal);
        Assert.Matches("大 ?</span></th><td class=\"n\">1</td><td class=\"n\"><b>0</b></td><td class=\"n\">−1</td>", page);
    }

    [Fact]
    public async Task The_earlier_stands_first_whichever_way_they_are_chosen_and_the_last_two_without_a_choice()
    {
        var (seats, reader) = await TwoRounds();
        var page = Body(await reader.Read(seats.Address("rounds/compare?from=1&to=2")));
        Assert.Equal(page, Body(await reader.Read(seats.Address("rounds/compare?from=2&to=1"))));
        Assert.Equal(page, Body(await reader.Read(seats.Address("rounds/compare"))));
        Assert.Equal(page, Body(await reader.Read(seats.Address("rounds/compare?from=9&to=x"))));
        Assert.Contains("リスクが変わった情報資産はありません", await reader.Read(seats.Address("rounds/compare?from=2&to=2")), StringComparison.Ordinal);
        Assert.Contains(seats.Address("rounds/compare"), await reader.Read(seats.Address("rounds")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_round_alone_has_nothing_to_be_compared_with()
    {
        var seats = await Seats.New(site);
        var reader = await seats.Sit(Role.Reader);
        Assert.Contains("回がまだひとつ", await reader.Read(seats.Address("rounds/compare")), StringComparison.Ordinal);
        Assert.DoesNotContain("rounds/compare", await reader.Read(seats.Address("rounds")), StringComparison.Ordinal);
    }

    /// <summary>A second round in which the PCs are protected, one row is gone, one came, and papers are judged at last.</summary>
    private async Task<(Seats, Reader)> TwoRounds()
    {
        var seats = await Seats.New(site);
        await seats.Keep("給与台帳 office-pc 2 2 1", "図面 server 1 1 1", "契約書 paper 2 0 0");
        await seats.Threaten(3, "office-pc", "server");
        await seats.Control("partly");
        Assert.Equal(RoundOutcome.Done, await seats.Next());
        await seats.Answer(Step3.Of("office-pc", "done"));
        await seats.Threaten(1, "paper");
        await seats.Keep("名刺 paper 1 0 0");
        await seats.Within(async (_, db) =>
        {
            var round = await new CurrentRound(db).RunAsync();
            db.Remove(db.Facts<AssetOfRound>().Single(asset => asset.RoundId == round.Id && asset.Name == "図面"));
            return await db.SaveChangesAsync();
        });
        return (seats, await seats.Sit(Role.Reader));
    }

    private static string Body(string page) => page[page.IndexOf("</form>", page.IndexOf("<main", StringComparison.Ordinal), StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
}
