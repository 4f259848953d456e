using Sonae.Guideline.Policies;
using Sonae.Office.Word;
using Sonae.Words;

namespace Sonae.Policies;

/// <summary>What is still to be filled in (red) and chosen (blue), as tables at a policy's end; nothing once all is done.</summary>
public static class OpenItems
{
    public static IEnumerable<Block> Of(PolicyDraft draft, Language language = Language.Japanese)
    {
        if (draft.Open == 0) yield break;
        var words = new Text(typeof(PolicyText), language);
        var facts = draft.Facts.Where(fact => fact.Value is null).Select(fact => fact.Field).ToList();
        var choices = draft.Choices.Where(choice => choice.Chosen is null).Select(choice => choice.Field).ToList();
        yield return new Heading(2, words["todo"]);
        yield return new Paragraph(words["todo.count", draft.Open]) { KeepWithNext = true };
        if (facts.Count > 0) yield return Facts(facts, words);
        if (choices.Count > 0) yield return Choices(choices, words);
    }

    private static Table Facts(List<FactField> facts, Text words) => new([26, 44, 30],
        [[words["todo.fact"], words["todo.help"], words["todo.example"]], .. facts.Select(fact => (IReadOnlyList<TableCell>)[Mark(fact.Label, RunMark.Fact), fact.Help, fact.Example])]);

    private static Table Choices(List<ChoiceField> choices, Text words) => new([26, 74],
        [[words["todo.choice"], words["todo.options"]], .. choices.Select(choice => (IReadOnlyList<TableCell>)
            [Mark(choice.Label, RunMark.Choice), string.Join(words["open.or"], choice.Options.Select(option => option.Text))])]);

    private static TableCell Mark(string text, RunMark mark) => TableCell.FromInline([new Run(text, mark)]);
}
