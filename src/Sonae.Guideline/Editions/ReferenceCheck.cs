using Sonae.Guideline.Executive;

namespace Sonae.Guideline.Editions;

/// <summary>Whether everything an edition refers to exists.</summary>
internal static class ReferenceCheck
{
    public static void Of(Edition edition, ProblemList problems)
    {
        Diagnosis(edition, problems);
        Register(edition, problems);
        Flow(edition, problems);
        Controls(edition, problems);
        Executive(edition, problems);
        Desk(edition, problems);
        Policies(edition, problems);
        TextCheck.Of(edition, problems);
        Notes(edition, problems);
    }

    internal static HashSet<string> Ids(IEnumerable<Item> items) => items.Select(item => item.Id).ToHashSet();

    private static void Diagnosis(Edition edition, ProblemList problems)
    {
        const string file = "diagnosis.json";
        var content = edition.Diagnosis;
        var options = Ids(content.Options);
        problems.Unknown(file, "/questions", content.Questions, question => [question.Part], Ids(content.Parts));
        problems.Unknown(file, "/questions", content.Questions, question => [question.Handbook], Ids(edition.Handbook.Chapters.SelectMany(chapter => chapter.Sections)));
        problems.Unknown(file, "/questions", content.Questions, question => question.Hints.Select(hint => hint.Option), options);
        problems.Unknown(file, "/first/groups", content.First.Groups, group => group, options);
        problems.Unknown(file, "/proposals/pairs", content.Proposals.Pairs, pair => [pair.Question], Ids(content.Questions));
        problems.Unknown(file, "/proposals/pairs", content.Proposals.Pairs, pair => [pair.Control], Ids(edition.Controls.Controls));
        problems.Unknown(file, "/proposals/options", content.Proposals.Options, option => [option.Option], options);
        problems.Unknown(file, "/proposals/options", content.Proposals.Options, option => [option.ControlOption], Ids(edition.Controls.Options));
    }

    private static void Register(Edition edition, ProblemList problems)
    {
        var media = Ids(edition.Media.Media);
        var attributes = Ids(edition.Register.Attributes);
        var columns = Ids(edition.Register.Columns);
        problems.Unknown("register.json", "/criteria", edition.Register.Criteria, criterion => [criterion.Attribute], attributes);
        problems.Unknown("register.json", "/doubts", edition.Register.Doubts, doubt => doubt.Columns, columns);
        problems.Unknown("register.json", "/proposals", edition.Register.Proposals, proposal => [proposal.Flag], columns);
        problems.Unknown("register.json", "/proposals", edition.Register.Proposals, proposal => [proposal.Attribute], attributes);
        problems.Unknown("threats.json", "/threats", edition.Threats.Threats, threat => [threat.Medium], media);
        problems.Unknown("risk.json", "/importanceRule/lifts", edition.Risk.ImportanceRule.Lifts, lift => [lift.Flag], columns);
        problems.Unknown("examples.json", "/rows", edition.Examples.Rows, row => [row.Medium], media);
        problems.Unknown("examples.json", "/rows", edition.Examples.Rows, row => row.Flags.Concat(row.Texts.Keys), columns);
        problems.Unknown("examples.json", "/threats", edition.Examples.Threats.Keys, Ids(edition.Threats.Threats));
    }

    private static void Flow(Edition edition, ProblemList problems)
    {
        const string file = "flow.json", harms = "/stages/harms";
        var media = Ids(edition.Media.Media);
        var all = edition.Flow.Stages.SelectMany(stage => stage.Harms).ToList();
        problems.Unknown(file, harms, all, harm => [harm.Attribute], Ids(edition.Register.Attributes));
        problems.Unknown(file, harms, all, harm => harm.Media, media);
        problems.Unknown(file, harms, all, harm => harm.Threats, Ids(edition.Threats.Threats));
        problems.Unknown(file, harms, all, harm => harm.Methods, Ids(edition.Treatment.Methods));
        problems.Unknown(file, harms, all, harm => harm.Factors, Ids(edition.Treatment.Factors));
        problems.Unknown(file, "/stages/assets", edition.Flow.Stages.SelectMany(stage => stage.Assets).ToList(), asset => asset.Media, media);
        problems.Unknown(file, "/examples", edition.Flow.Examples, example => example.Steps.Select(step => step.Stage), Ids(edition.Flow.Stages));
        problems.Unknown(file, "/examples", edition.Flow.Examples, example => example.Steps.SelectMany(step => step.Places.Keys), media);
    }

    private static void Controls(Edition edition, ProblemList problems)
    {
        var content = edition.Controls;
        var controls = Ids(content.Controls);
        problems.Unknown("controls.json", "/controls", content.Controls, control => [control.Category], Ids(content.Categories));
        problems.Unknown("controls.json", "/controls", content.Controls, control => control.Media, Ids(edition.Media.Media));
        problems.Unknown("controls.json", "/categories", content.Categories, category => [category.Mark], Ids(content.Marks));
        problems.Unknown("controls.json", "/notNeeded", [content.NotNeeded], Ids(content.Marks));
        problems.Unknown("ten-threats.json", "/topics", edition.TenThreats.Topics, topic => topic.Controls, controls);
        problems.Unknown("ten-threats.json", "/lists", edition.TenThreats.Lists, list => list.Entries.Select(entry => entry.Topic), Ids(edition.TenThreats.Topics));
        problems.Unknown("treatment.json", "/measures", edition.Treatment.Measures, measure => measure.Controls, controls);
        problems.Unknown("treatment.json", "/measures", edition.Treatment.Measures, measure => [measure.Mean], Ids(edition.Treatment.Means));
        problems.Unknown("treatment.json", "/measures", edition.Treatment.Measures, measure => [measure.Option], Ids(edition.Treatment.Options));
        problems.Unknown("examples.json", "/answers", edition.Examples.Answers.Keys, controls);
        problems.Unknown("examples.json", "/answers", edition.Examples.Answers.Values.Distinct(), Ids(content.Options));
    }

    private static void Executive(Edition edition, ProblemList problems)
    {
        var actions = Ids(edition.Executive.Actions);
        problems.Unknown("executive.json", "/orders", edition.Executive.Orders, order => order.Actions, actions);
        problems.Unknown("executive.json", "/mappings", edition.Executive.Mappings, mapping => mapping.Links.Select(link => link.Action), actions);
    }

    private static void Desk(Edition edition, ProblemList problems)
    {
        var (content, keys) = (edition.Desk, ProfileKeys.YesNo.ToHashSet());
        problems.Unknown("executive.json", "/actions", edition.Executive.Actions, action => action.Records.Where(record => !IsKnown(edition, record)).Select(record => record.Item ?? "null"), Ids([]));
        problems.Unknown("desk.json", "/subjects", content.Subjects, subject => [subject.Question], Ids(edition.Diagnosis.Questions));
        problems.Unknown("desk.json", "/subjects", content.Subjects, subject => [subject.Rule], Ids(edition.Basics.Rules));
        problems.Unknown("desk.json", "/signs", content.Signs, sign => [sign.Key], keys);
        problems.Unknown("desk.json", "/signs", content.Signs, sign => sign.Medium is null ? [] : [sign.Medium], Ids(edition.Media.Media));
        problems.Unknown("desk.json", "/signs", content.Signs, sign => sign.Flag is null ? [] : [sign.Flag], Ids(edition.Register.Columns));
        problems.Unknown("desk.json", "/needs", content.Needs, need => [need.Key, need.Needs], keys);
    }

    private static bool IsKnown(Edition edition, EvidenceSource source) => source.Kind switch
    {
        EvidenceKind.QuestionDone => edition.Diagnosis.Questions.Any(question => question.Id == source.Item),
        EvidenceKind.ControlDone => edition.Controls.Controls.Any(control => control.Id == source.Item),
        EvidenceKind.RuleLookedAt => edition.Basics.Rules.Any(rule => rule.Id == source.Item),
        _ => source.Item is null,
    };

    private static void Policies(Edition edition, ProblemList problems)
    {
        var categories = Ids(edition.Controls.Categories);
        problems.Unknown("policies.json", "/policies", edition.Policies.Policies, policy => policy.Category is null ? [] : [policy.Category], categories);
        foreach (var category in categories)
            if (edition.Policies.Policies.Count(policy => policy.Category == category) != 1) problems.Add("policies.json", "/policies", "policy.category", category);
    }

    private static void Notes(Edition edition, ProblemList problems)
    {
        var known = EditionItems.Of(edition).SelectMany(list => list.Items.Select(item => list.File.Replace(".json", "/", StringComparison.Ordinal) + item.Id)).ToHashSet();
        problems.Unknown("notes.json", "/notes", edition.Notes.Notes, note => note.On, known);
    }
}
