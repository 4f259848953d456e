using Microsoft.Extensions.DependencyInjection;
using Sonae.Answers;
using Sonae.Rounds;
using Sonae.Tests.Web;
using Sonae.Words;

namespace Sonae.Tests.Rounds;

/// <summary>A round that was looked at is not worked out again until a fact of its company changes, the day ends, or another language is asked for.</summary>
public sealed class KeptRoundTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_same_findings_serve_until_somebody_of_the_company_changes_something()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        var first = await Look(ours);
        Assert.Same(first.Findings, (await Look(ours)).Findings);
        await Answer(theirs);
        Assert.Same(first.Findings, (await Look(ours)).Findings);
        await Answer(ours);
        var second = await Look(ours);
        Assert.NotSame(first.Findings, second.Findings);
        Assert.Single(second.Round.Diagnosis);
        Assert.NotSame(second.Findings, (await Look(theirs)).Findings);
    }

    [Fact]
    public async Task Another_day_and_another_language_have_findings_of_their_own()
    {
        var seats = await Seats.New(site);
        var today = await Look(seats);
        var english = await Look(seats, Language.English);
        Assert.NotEqual(today.Findings.Result[0].Category.Category.Name, english.Findings.Result[0].Category.Category.Name);
        site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(today.Findings.Date.AddDays(1), (await Look(seats)).Findings.Date);
    }

    [Fact]
    public void What_was_looked_at_longest_ago_goes_when_there_is_too_much()
    {
        var (kept, view) = (new KeptRounds(), Large());
        var marks = Enumerable.Range(0, 4).Select(_ => new RoundMark(Guid.NewGuid(), Guid.NewGuid(), Language.Japanese, new(2026, 4, 1), "a")).ToList();
        foreach (var mark in marks.Take(3))
        {
            kept.Keep(mark, view);
            Assert.NotNull(kept.Find(marks[0]));
        }
        Assert.Null(kept.Find(marks[1]));
        Assert.NotNull(kept.Find(marks[2]));
        Assert.Null(kept.Find(marks[0] with { State = "b" }));
    }

    private static RoundView Large()
    {
        var round = new Guideline.Round(Guideline.Profile.Untold, Guideline.Round.NoAnswers, Guideline.Round.NoAnswers, [], [.. Enumerable.Repeat(new Guideline.Assets.Asset(1, "x", null), 25_000)]);
        return new RoundView(new RoundOfCompany(Guid.Empty, Guid.Empty, 1, "ipa-2", default), Given.Edition, round, Guideline.Findings.Of(Given.Edition, Guideline.Round.OfDiagnosis(Guideline.Round.NoAnswers), new(2026, 4, 1)));
    }

    private static Task<RoundView> Look(Seats seats, Language language = Language.Japanese) => seats.Within((parts, _) => parts.GetRequiredService<FindingsOfRound>().RunAsync(language));

    private static Task<AnswerResult> Answer(Seats seats) => seats.Within((parts, _) => parts.GetRequiredService<AnswerQuestion>().RunAsync(
        new AnswerChange(Instrument.Diagnosis, Given.Edition.Diagnosis.Questions[0].Id, Given.Edition.Diagnosis.Options[0].Id)));
}
