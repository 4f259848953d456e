namespace Sonae.Guideline.Editions;

/// <summary>A list of items with the file and pointer where it stands.</summary>
public sealed record ItemList(string File, string Pointer, IReadOnlyList<Item> Items);

/// <summary>Everything an edition says, list by list, so that it can be checked and cited.</summary>
public static class EditionItems
{
    public static IEnumerable<ItemList> Of(Edition edition) =>
        FirstSteps(edition).Concat(Register(edition)).Concat(Risks(edition)).Concat(Rest(edition));

    private static IEnumerable<ItemList> FirstSteps(Edition edition)
    {
        yield return new("executive.json", "/harms", edition.Executive.Harms);
        yield return new("executive.json", "/responsibilities", edition.Executive.Responsibilities);
        yield return new("executive.json", "/principles", edition.Executive.Principles);
        yield return new("executive.json", "/actions", edition.Executive.Actions);
        yield return new("executive.json", "/states", edition.Executive.States);
        yield return new("executive.json", "/orders", edition.Executive.Orders);
        yield return new("executive.json", "/mappings", edition.Executive.Mappings);
        yield return new("basics.json", "/answers", edition.Basics.Answers);
        yield return new("basics.json", "/rules", edition.Basics.Rules);
        yield return new("basics.json", "", [edition.Basics.Look, edition.Basics.Help]);
        yield return new("diagnosis.json", "/options", edition.Diagnosis.Options);
        yield return new("diagnosis.json", "/parts", edition.Diagnosis.Parts);
        yield return new("diagnosis.json", "/questions", edition.Diagnosis.Questions);
        yield return new("diagnosis.json", "/bands", edition.Diagnosis.Bands);
        yield return new("diagnosis.json", "/whyNot", edition.Diagnosis.WhyNot);
        yield return new("diagnosis.json", "", [edition.Diagnosis.First, edition.Diagnosis.Limits, edition.Diagnosis.Proposals, edition.Diagnosis.Merge]);
        yield return new("ten-threats.json", "/topics", edition.TenThreats.Topics);
        yield return new("ten-threats.json", "/lists", edition.TenThreats.Lists);
        yield return new("handbook.json", "/chapters", edition.Handbook.Chapters);
        var sections = edition.Handbook.Chapters.SelectMany(chapter => chapter.Sections).ToList();
        yield return new("handbook.json", "/choices", edition.Handbook.Choices);
        yield return new("handbook.json", "/chapters/sections", sections);
        yield return new("handbook.json", "/chapters/sections/rules", sections.SelectMany(section => section.Rules).ToList());
        yield return new("handbook.json", "/chapters/sections/rules/settings", sections.SelectMany(section => section.Rules).SelectMany(rule => rule.Settings).ToList());
        yield return new("handbook.json", "/chapters/quiz", edition.Handbook.Chapters.SelectMany(chapter => chapter.Quiz).ToList());
    }

    private static IEnumerable<ItemList> Register(Edition edition)
    {
        yield return new("register.json", "/columns", edition.Register.Columns);
        yield return new("register.json", "/attributes", edition.Register.Attributes);
        yield return new("register.json", "/criteria", edition.Register.Criteria);
        yield return new("register.json", "/doubts", edition.Register.Doubts);
        yield return new("register.json", "/proposals", edition.Register.Proposals);
        yield return new("register.json", "", [edition.Register.Alike]);
        yield return new("media.json", "/media", edition.Media.Media);
        yield return new("flow.json", "/stages", edition.Flow.Stages);
        yield return new("flow.json", "/stages/assets", edition.Flow.Stages.SelectMany(stage => stage.Assets).ToList());
        yield return new("flow.json", "/stages/harms", edition.Flow.Stages.SelectMany(stage => stage.Harms).ToList());
        yield return new("flow.json", "/examples", edition.Flow.Examples);
        yield return new("threats.json", "/threats", edition.Threats.Threats);
        yield return new("controls.json", "/options", edition.Controls.Options);
        yield return new("controls.json", "/categories", edition.Controls.Categories);
        yield return new("controls.json", "/marks", edition.Controls.Marks);
        yield return new("controls.json", "", [edition.Controls.Weak]);
        yield return new("controls.json", "/controls", edition.Controls.Controls);
    }

    private static IEnumerable<ItemList> Risks(Edition edition)
    {
        var risk = edition.Risk;
        yield return new("risk.json", "", [risk.Attribute, risk.Importance, risk.Threat, risk.Vulnerability, risk.Likelihood]);
        yield return new("risk.json", "", [risk.ImportanceRule, risk.ThreatRule, risk.VulnerabilityRule, risk.LikelihoodTable]);
        yield return new("risk.json", "/bands", risk.Bands);
        yield return new("treatment.json", "/options", edition.Treatment.Options);
        yield return new("treatment.json", "/causes", edition.Treatment.Causes);
        yield return new("treatment.json", "/methods", edition.Treatment.Methods);
        yield return new("treatment.json", "/means", edition.Treatment.Means);
        yield return new("treatment.json", "/measures", edition.Treatment.Measures);
        yield return new("treatment.json", "/factors", edition.Treatment.Factors);
    }

    private static IEnumerable<ItemList> Rest(Edition edition)
    {
        yield return new("policies.json", "/facts", edition.Policies.Facts);
        yield return new("policies.json", "/choices", edition.Policies.Choices);
        yield return new("policies.json", "/policies", edition.Policies.Policies);
        yield return new("policies.json", "/groups", edition.Policies.Groups);
        yield return new("policies.json", "/forms", edition.Policies.Forms);
        yield return new("roles.json", "/roles", edition.Roles.Roles);
        yield return new("roles.json", "/checks", edition.Roles.Checks);
        yield return new("roles.json", "/cycle", edition.Roles.Cycle);
        yield return new("declaration.json", "/stars", edition.Declaration.Stars);
        yield return new("declaration.json", "/stars/conditions", edition.Declaration.Stars.SelectMany(star => star.Conditions).ToList());
        yield return new("declaration.json", "/avoid", edition.Declaration.Avoid);
        yield return new("declaration.json", "/logo", edition.Declaration.Logo);
        yield return new("declaration.json", "/application", edition.Declaration.Application);
        yield return new("exercises.json", "/exercises", edition.Exercises.Exercises);
        yield return new("laws.json", "/laws", edition.Laws.Laws);
        yield return new("notes.json", "/notes", edition.Notes.Notes);
        yield return new("assets.json", "/departments", edition.TypicalAssets.Departments);
        yield return new("assets.json", "/lines", edition.TypicalAssets.Lines);
        yield return new("assets.json", "/assets", edition.TypicalAssets.Assets);
        yield return new("talks.json", "/talks", edition.Talks.Talks);
        yield return new("letters.json", "/letters", edition.Letters.Letters);
        yield return new("scenarios.json", "/scenarios", edition.Scenarios.Scenarios);
        yield return new("desk.json", "", [edition.Desk.Intervals]);
        yield return new("desk.json", "/subjects", edition.Desk.Subjects);
        yield return new("desk.json", "/signs", edition.Desk.Signs);
        yield return new("desk.json", "/needs", edition.Desk.Needs);
    }
}
