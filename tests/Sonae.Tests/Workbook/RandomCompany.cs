using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Threats;

namespace Sonae.Tests.Workbook;

/// <summary>A company drawn by a seed: gaps everywhere, media without threats, categories that do not apply, threats of its own.</summary>
public sealed class RandomCompany(int seed)
{
    private static readonly string?[] Flags = ["personal-data", "sensitive-data", "my-number"];

    private readonly Random random = new(seed);

    public Round Round()
    {
        var threats = Threats().ToList();
        return new Round(Profile(), Guideline.Round.NoAnswers, Answers(), threats, Assets().ToList());
    }

    private Profile Profile() => Guideline.Profile.Untold with
    {
        Name = Chance(70) ? $"架空商事{seed}" : null,
        Has = new[] { "develops", "outsources" }.Where(_ => Chance(60)).ToDictionary(key => key, _ => Chance(50)),
    };

    private Dictionary<string, string> Answers()
    {
        var (gaps, categoryAway) = (Chance(50) ? random.Next(30) : 0, Books.Edition.Controls.Categories.Where(_ => Chance(20)).Select(category => category.Id).ToHashSet());
        var uniform = Chance(15) ? random.Next(4) : -1;
        var answers = new Dictionary<string, string>();
        foreach (var control in Books.Edition.Controls.Controls)
        {
            if (Chance(gaps)) continue;
            var option = categoryAway.Contains(control.Category) ? 3 : uniform >= 0 ? uniform : random.Next(4);
            answers[control.Id] = Books.Edition.Controls.Options[option].Id;
        }
        return answers;
    }

    private IEnumerable<ThreatJudgement> Threats()
    {
        var without = Books.Edition.Media.Media.Where(_ => Chance(20)).Select(medium => medium.Id).ToHashSet();
        var gaps = random.Next(60);
        foreach (var threat in Books.Edition.Threats.Threats.Where(threat => !without.Contains(threat.Medium)))
            yield return new ThreatJudgement(threat.Medium, threat.Text, Chance(gaps) ? null : random.Next(1, 4));
        for (var own = random.Next(4); own > 0; own--)
            yield return new ThreatJudgement(Pick(Books.Edition.Media.Media).Id, $"=自社の脅威{own}", Chance(20) ? null : random.Next(1, 4));
    }

    private IEnumerable<Asset> Assets()
    {
        var gaps = random.Next(25);
        var empty = Pick(Books.Edition.Media.Media).Id;
        for (var row = 1; row <= 1 + random.Next(30); row++)
        {
            var medium = Chance(gaps) ? null : Pick(Books.Edition.Media.Media.Where(medium => medium.Id != empty).ToList()).Id;
            yield return new Asset(row, $"資産{row}", medium).Judge(Level(gaps), Level(gaps), Level(gaps)).Mark(Flags.Where(_ => Chance(20)).Select(flag => flag!).ToList());
        }
    }

    private int? Level(int gaps) => Chance(gaps) ? null : random.Next(3);

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
