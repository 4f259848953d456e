using System.Globalization;
using System.Net;
using Sonae.Guideline.Diagnosis;

namespace Sonae.Tests.Web;

public sealed class TryDiagnosisTests(Site site) : IClassFixture<Site>
{
    private static readonly DiagnosisContent Content = Given.Edition.Diagnosis;

    [Fact]
    public async Task An_answer_leads_to_the_next_question_and_the_last_to_the_result()
    {
        var reader = site.Visit();
        foreach (var question in Content.Questions)
        {
            var answer = await reader.Send($"/try/diagnosis?q={question.No}", $"/try/diagnosis/answer?q={question.No}", ("question", question.Id), ("answer", "done"));

            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            var next = question.No < Content.Questions.Count ? $"/try/diagnosis?q={question.No + 1}" : "/try/diagnosis/result";
            Assert.Equal(next, answer.Headers.Location!.OriginalString);
        }
        Assert.Contains(Content.Bands.MaxBy(band => band.From)!.State, await reader.Read("/try/diagnosis/result"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_skipped_question_is_asked_again_after_the_last()
    {
        var reader = site.Visit();
        await reader.AnswerList(["", .. Enumerable.Repeat("done", Content.Questions.Count - 2)]);
        var last = Content.Questions[^1];
        var answer = await reader.Send("/try/diagnosis", "/try/diagnosis/answer", ("question", last.Id), ("answer", "done"));

        Assert.Equal("/try/diagnosis?q=1", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("done")]
    [InlineData("partly")]
    [InlineData("not-done")]
    [InlineData("unknown")]
    public async Task The_result_shows_what_the_rule_finds(string option)
    {
        var options = Content.Questions.Select((_, i) => i % 3 == 0 ? "partly" : option).ToArray();
        var finding = DiagnosisRule.Score(Content, Content.Questions.Zip(options).ToDictionary(pair => pair.First.Id, pair => pair.Second));
        var reader = site.Visit();
        var answer = await reader.AnswerList(options);
        Assert.Equal("/try/diagnosis/result", answer.Headers.Location!.OriginalString);
        var page = await reader.Read("/try/diagnosis/result");

        Assert.Equal(Shown(finding.Total!.Value), Reader.Find(page, "<p class=\"score\"><b>([^<]+)</b>"));
        Assert.Contains(finding.Band!.State, page, StringComparison.Ordinal);
        Assert.All(finding.First, question => Assert.Contains($"<h3>{question.Act}</h3>", page, StringComparison.Ordinal));
        Assert.All(finding.Tallies, tally => Assert.Contains($"{tally.Option.Label} {tally.Count}問 × {Shown(tally.Option.Points)}点", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_gaps_it_shows_the_points_so_far_and_the_way_on()
    {
        var reader = site.Visit();
        await reader.AnswerList("done", "partly");
        var page = await reader.Read("/try/diagnosis/result");

        Assert.Equal("6", Reader.Find(page, "<p class=\"score\"><b>([^<]+)</b>"));
        Assert.Contains("2／25問", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/try/diagnosis?q=3\">残りの23問に答える", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("updates", "perhaps")]
    [InlineData("updates", "")]
    [InlineData("nothing-we-ask", "done")]
    public async Task An_answer_that_does_not_exist_shows_the_same_page_and_what_to_do(string question, string option)
    {
        var reader = site.Visit();
        var answer = await reader.Send("/try/diagnosis?q=4", "/try/diagnosis/answer?q=4", ("question", question), ("answer", option));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(Content.Questions[3].Text, page, StringComparison.Ordinal);
        Assert.Contains("ひとつ選んでください", page, StringComparison.Ordinal);
        Assert.Contains("</html>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_list_the_wrong_ones_are_named_and_the_rest_stays()
    {
        var answer = await site.Visit().AnswerList("done", "perhaps", "partly");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("href=\"#q-2\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#q-1\"", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"{Content.Questions[2].Id}\" value=\"partly\" checked", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_end_after_twelve_hours()
    {
        using var other = new Site();
        var reader = other.Visit();
        await reader.AnswerList("done");
        other.Clock.Advance(TimeSpan.FromHours(11));
        Assert.Contains("1／25問", await reader.Read("/try/diagnosis/result"), StringComparison.Ordinal);
        other.Clock.Advance(TimeSpan.FromHours(2));

        Assert.Contains("まだ答えがありません", await reader.Read("/try/diagnosis/result"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_belong_to_one_browser_and_can_be_erased()
    {
        var reader = site.Visit();
        await reader.AnswerList("done");
        Assert.Contains("まだ答えがありません", await site.Visit().Read("/try/diagnosis/result"), StringComparison.Ordinal);
        var answer = await reader.Send("/try/diagnosis/result", "/try/diagnosis/forget");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("まだ答えがありません", await reader.Read("/try/diagnosis/result"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_tells_nobody_the_answers_and_ends_with_the_browser()
    {
        var cookie = Assert.Single((await site.Visit().AnswerList("done")).Headers.GetValues("Set-Cookie"), value => value.StartsWith("sonae-try=", StringComparison.Ordinal));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("max-age", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("1---", cookie, StringComparison.Ordinal);
        Assert.True(cookie.Length < 1024);
    }

    [Theory]
    [InlineData("rubbish")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAADrubbish")]
    public async Task A_cookie_that_is_not_ours_is_no_answer(string value)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/try/diagnosis/result") { Headers = { { "Cookie", $"sonae-try={value}" } } };
        var answer = await site.Visit().Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("まだ答えがありません", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("７", 7)]
    [InlineData("26", 1)]
    [InlineData("0", 1)]
    [InlineData("-3", 1)]
    [InlineData("x", 1)]
    [InlineData("99999999999999999999999", 1)]
    public async Task A_number_in_the_address_is_read_kindly(string typed, int shown) =>
        Assert.Contains(Content.Questions[shown - 1].Text, await site.Visit().Read($"/try/diagnosis?q={Uri.EscapeDataString(typed)}"), StringComparison.Ordinal);

    [Fact]
    public async Task What_changed_since_stands_beside_the_question()
    {
        var question = Content.Questions.First(question => Given.Edition.Notes.On($"diagnosis/{question.Id}").Any());
        var page = await site.Visit().Read($"/try/diagnosis?q={question.No}");

        Assert.All(Given.Edition.Notes.On($"diagnosis/{question.Id}"), note => Assert.Contains(note.Text, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Blank_and_filled_sheets_differ_in_their_marks()
    {
        var reader = site.Visit();
        await reader.AnswerList([.. Enumerable.Repeat("done", Content.Questions.Count)]);

        Assert.DoesNotContain("#i-done\"></use></svg></span><span class=\"vh\">", await reader.Read("/try/diagnosis/sheet"), StringComparison.Ordinal);
        var filled = await reader.Read("/try/diagnosis/sheet?filled=1");
        Assert.Equal(Content.Questions.Count, filled.Split("#i-done\"></use></svg></span><span class=\"vh\">").Length - 1);
        Assert.Contains("＝ 100点", filled, StringComparison.Ordinal);
    }

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture).Replace('-', '−');
}
