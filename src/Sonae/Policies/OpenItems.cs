using Sonae.Guideline.Policies;
using Sonae.Office.Word;

namespace Sonae.Policies;

/// <summary>What is still to be filled in (red) and chosen (blue), as tables at a policy's end; nothing once all is done.</summary>
public static class OpenItems
{
    public static IEnumerable<Block> Of(PolicyDraft draft)
    {
        if (draft.Open == 0) yield break;
        var facts = draft.Facts.Where(fact => fact.Value is null).Select(fact => fact.Field).ToList();
        var choices = draft.Choices.Where(choice => choice.Chosen is null).Select(choice => choice.Field).ToList();
        yield return new Heading(2, "発行の前に決めること");
        yield return new Paragraph(FormattableString.Invariant($"あと{draft.Open}か所です。すべて決まると、この一覧は文書から消えます。")) { KeepWithNext = true };
        if (facts.Count > 0) yield return Facts(facts);
        if (choices.Count > 0) yield return Choices(choices);
    }

    private static Table Facts(List<FactField> facts) => new([26, 44, 30],
        [["記入する事柄", "書き方", "例"], .. facts.Select(fact => (IReadOnlyList<TableCell>)[Mark(fact.Label, RunMark.Fact), fact.Help, fact.Example])]);

    private static Table Choices(List<ChoiceField> choices) => new([26, 74],
        [["選ぶ事柄", "選べる書き方"], .. choices.Select(choice => (IReadOnlyList<TableCell>)
            [Mark(choice.Label, RunMark.Choice), string.Join("／", choice.Options.Select(option => option.Text))])]);

    private static TableCell Mark(string text, RunMark mark) => TableCell.FromInline([new Run(text, mark)]);
}
