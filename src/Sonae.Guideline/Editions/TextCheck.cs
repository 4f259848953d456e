namespace Sonae.Guideline.Editions;

/// <summary>Whether handbook, typical assets, talks and scenarios refer to what exists, and whether a quiz has one right answer.</summary>
internal static class TextCheck
{
    public static void Of(Edition edition, ProblemList problems)
    {
        Handbook(edition, problems);
        Assets(edition, problems);
        Texts(edition, problems);
    }

    private static void Handbook(Edition edition, ProblemList problems)
    {
        const string file = "handbook.json";
        var sections = edition.Handbook.Chapters.SelectMany(chapter => chapter.Sections).ToList();
        problems.Unknown(file, "/chapters/sections", sections, section => section.Questions, ReferenceCheck.Ids(edition.Diagnosis.Questions));
        problems.Unknown(file, "/chapters/sections", sections, section => section.Policies, ReferenceCheck.Ids(edition.Policies.Policies));
        var names = edition.Policies.Facts.Select(fact => "fact." + fact.Id).Concat(edition.Policies.Choices.Select(choice => "choice." + choice.Id))
            .Concat(edition.Handbook.Choices.Select(choice => "choice." + choice.Id)).ToHashSet();
        var rules = sections.SelectMany(section => section.Rules).ToList();
        problems.Unknown(file, "/chapters/sections/rules", rules, rule => Placeholders.In(rule.Text).Where(name => !name.StartsWith("company.", StringComparison.Ordinal)), names);
        foreach (var question in edition.Handbook.Chapters.SelectMany(chapter => chapter.Quiz))
            if (question.Answers.Count(answer => answer.Right) != 1) problems.Add(file, "/" + question.Id, "quiz.right", question.Id);
    }

    private static void Assets(Edition edition, ProblemList problems)
    {
        const string file = "assets.json";
        var content = edition.TypicalAssets;
        problems.Unknown(file, "/assets", content.Assets, asset => [asset.Department], ReferenceCheck.Ids(content.Departments));
        problems.Unknown(file, "/assets", content.Assets, asset => asset.Lines, ReferenceCheck.Ids(content.Lines));
        problems.Unknown(file, "/assets", content.Assets, asset => asset.Media, ReferenceCheck.Ids(edition.Media.Media));
        problems.Unknown(file, "/assets", content.Assets, asset => asset.Flags, ReferenceCheck.Ids(edition.Register.Columns));
        for (var i = 0; i < content.Assets.Count; i++)
            foreach (var proposed in new[] { content.Assets[i].Confidentiality, content.Assets[i].Integrity, content.Assets[i].Availability })
                if (!edition.Risk.Attribute.Has(proposed.Value)) problems.Add(file, ProblemList.At("/assets", i), "level.unknown", $"{proposed.Value}");
        foreach (var twins in content.Assets.GroupBy(asset => asset.Note).Where(group => group.Key.Length > 0 && group.Count() > 1))
            problems.Add(file, "/assets", "asset.twin", string.Join('・', twins.Select(asset => asset.Id)));
    }

    private static void Texts(Edition edition, ProblemList problems)
    {
        problems.Unknown("talks.json", "/talks", edition.Talks.Talks, talk => [talk.Rule], ReferenceCheck.Ids(edition.Basics.Rules));
        problems.Unknown("scenarios.json", "/scenarios", edition.Scenarios.Scenarios, scenario => scenario.Controls, ReferenceCheck.Ids(edition.Controls.Controls));
        problems.Unknown("scenarios.json", "/scenarios", edition.Scenarios.Scenarios, scenario => scenario.Policies, ReferenceCheck.Ids(edition.Policies.Policies));
    }
}

/// <summary>Finds {{placeholders}} in a text.</summary>
public static class Placeholders
{
    public static IEnumerable<string> In(string text)
    {
        for (var from = text.IndexOf("{{", StringComparison.Ordinal); from >= 0; from = text.IndexOf("{{", from + 1, StringComparison.Ordinal))
        {
            var to = text.IndexOf("}}", from, StringComparison.Ordinal);
            if (to > from) yield return text[(from + "{{".Length)..to];
        }
    }
}
