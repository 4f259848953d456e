using Sonae.Guideline.Policies;

namespace Sonae.Policies.Editing;

/// <summary>The facts and choices about one subject, in the order of the edition.</summary>
public sealed record FactPart(string Id, string Label, string Text, IReadOnlyList<string> Keys);

/// <summary>Sorts facts and choices by subject (記入の分類); those that no policy names today stand last.</summary>
public static class FactParts
{
    public static IReadOnlyList<FactPart> Of(PolicyContent content, IReadOnlyDictionary<string, IReadOnlyList<PolicyFinding>> uses, ShownValues values, string other, string unused, string unusedText)
    {
        var all = content.Facts.Select(fact => (Key: ValueKey.Of(OpenKind.Fact, fact.Id), fact.Group)).Concat(content.Choices.Select(choice => (Key: ValueKey.Of(OpenKind.Choice, choice.Id), choice.Group))).ToList();
        var known = content.Groups.Select(group => group.Id).ToHashSet();
        List<string> Keys(Func<string, bool> isIn) => all.Where(value => isIn(value.Group) && uses.ContainsKey(value.Key)).Select(value => value.Key).ToList();
        var idle = all.Where(value => !uses.ContainsKey(value.Key) && values[value.Key].Length > 0).Select(value => value.Key).ToList();
        return content.Groups.Select(group => new FactPart(group.Id, group.Label, group.Text, Keys(id => id == group.Id)))
            .Append(new FactPart("about-other", other, "", Keys(id => !known.Contains(id)))).Append(new FactPart("about-unused", unused, unusedText, idle)).Where(part => part.Keys.Count > 0).ToList();
    }

    /// <summary>By fact and choice, the policies in whose drafts it stands today.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<PolicyFinding>> Uses(DraftView view)
    {
        var uses = new Dictionary<string, IReadOnlyList<PolicyFinding>>();
        foreach (var policy in view.Policies.Where(policy => policy.Applies != false))
        {
            var draft = view.Draft(policy);
            foreach (var key in draft.Facts.Select(fact => ValueKey.Of(OpenKind.Fact, fact.Field.Id)).Concat(draft.Choices.Select(choice => ValueKey.Of(OpenKind.Choice, choice.Field.Id))))
                uses[key] = [.. uses.GetValueOrDefault(key, []), policy];
        }
        return uses;
    }
}
