using Sonae.Answers;
using Sonae.Demo;
using Sonae.Tests.Samples;

namespace Sonae.Tests.Demo;

/// <summary>The story of the demo company as its file tells it.</summary>
public sealed class DemoStoryTests
{
    private static readonly DemoStory Story = DemoStory.Load();

    [Fact]
    public void Company_and_people_are_marked_as_made_up()
    {
        Assert.Contains("（架空）", Story.Company.Name, StringComparison.Ordinal);
        var people = Story.People.Select(person => person.Name).Concat(Story.Sittings.Select(sitting => sitting.Sheet?.Name).OfType<string>());
        Assert.All(people.Append(Story.Company.Representative), name => Assert.Contains("架空", name, StringComparison.Ordinal));
        Assert.Empty(Contacts.Real(File.ReadAllText(Path.Combine(Repository.Root, "samples", "demo.json"))));
    }

    [Fact]
    public void It_goes_forward_in_time_and_ends_before_today()
    {
        var moments = Story.Sittings.Select(sitting => (sitting.Day, sitting.At)).ToList();
        Assert.Equal(moments.Order(), moments);
        Assert.InRange(moments[^1].Day, -7, -1);
    }

    [Fact]
    public void What_is_answered_stands_in_the_edition()
    {
        var (edition, wrong) = (Given.Edition, new List<string>());
        var items = new Dictionary<Instrument, (IEnumerable<string> Items, IEnumerable<string> Options)>
        {
            [Instrument.Basics] = (edition.Basics.Rules.Select(rule => rule.Id), edition.Basics.Answers.Select(answer => answer.Id)),
            [Instrument.Diagnosis] = (edition.Diagnosis.Questions.Select(question => question.Id), edition.Diagnosis.Options.Select(option => option.Id)),
            [Instrument.Executive] = (edition.Executive.Actions.Select(action => action.Id), edition.Executive.States.Select(state => state.Id)),
            [Instrument.Controls] = (edition.Controls.Controls.Select(control => control.Id), edition.Controls.Options.Select(option => option.Id)),
        };
        foreach (var (instrument, options) in Story.Sittings.SelectMany(sitting => sitting.Chosen).Concat(Story.Sittings.Where(sitting => sitting.Sheet is not null).Select(sitting => KeyValuePair.Create(Instrument.Diagnosis, sitting.Sheet!.Answers))))
            wrong.AddRange(options.Keys.Except(items[instrument].Options).Concat(options.Values.SelectMany(list => list).Except(items[instrument].Items)));
        foreach (var key in Story.Sittings.SelectMany(sitting => sitting.Said.Keys))
            if (!items[Enum.Parse<Instrument>(key.Split('/')[0], ignoreCase: true)].Items.Contains(key.Split('/')[1])) wrong.Add(key);
        Assert.Empty(wrong);
    }
}
