using Sonae.Office.Word;
using Sonae.Policies;

namespace Sonae.Tests.Policies;

/// <summary>How clauses become blocks: numbers begin again in each section, leads stay with what they lead to, columns fit their texts.</summary>
public sealed class LayoutTests
{
    private static readonly List<WordDocument> Documents = Drafted.Of(Drafted.RoundOf(Drafted.Filled)).Select(drafted => drafted.Document).ToList();

    [Fact]
    public void Only_the_first_clause_of_a_section_begins_again()
    {
        foreach (var document in Documents)
        {
            var first = true;
            foreach (var block in document.Blocks)
            {
                if (block is NumberedClause { Level: 1 } or Heading) first = true;
                if (block is not NumberedClause { Level: 2 } clause) continue;
                Assert.True(first == clause.Restart, clause.Text.Text);
                first = false;
            }
        }
    }

    [Fact]
    public void A_lead_stays_with_the_table_or_the_items_below_it() => Assert.All(
        Documents.SelectMany(document => document.Blocks.Zip(document.Blocks.Skip(1))),
        pair =>
        {
            if (pair.First is NumberedClause { Level: 2 } clause) Assert.Equal(pair.Second is Table or NumberedClause { Level: 3 }, clause.KeepWithNext);
        });

    [Fact]
    public void Column_with_most_to_say_is_the_widest_and_the_numbers_are_the_narrowest()
    {
        var table = Documents.SelectMany(document => document.Blocks).OfType<Table>().Single(table => table.Bookmark == "snc_out_criteria_table");
        Assert.Equal(2, table.ColumnWidths.ToList().IndexOf(table.ColumnWidths.Max()));
        Assert.Equal(1, table.ColumnWidths.ToList().IndexOf(table.ColumnWidths.Min()));
    }

    [Fact]
    public void Columns_fill_the_width_and_none_is_narrower_than_its_heading()
    {
        foreach (var table in Documents.SelectMany(document => document.Blocks).OfType<Table>().Where(table => table.Bookmark is not null))
        {
            Assert.InRange(table.ColumnWidths.Sum(), 51, 52.5);
            for (var column = 0; column < table.ColumnWidths.Count; column++)
                Assert.True(table.ColumnWidths[column] >= Math.Min(table.Rows[0][column].Paragraphs[0].Text.Length, 8), table.Bookmark);
        }
    }

    [Fact]
    public void A_heading_keeps_its_line_beside_a_very_long_text()
    {
        var widths = ColumnWidths.Of([["決める者の役", "例"], ["所属する部門の部門責任者", new string('長', 5000)]]);
        Assert.InRange(widths[0], 7, 10);
    }

    [Fact]
    public void No_brackets_are_doubled_and_no_sentence_ends_twice() => Assert.All(
        Documents.SelectMany(document => Drafted.Read(Drafted.Bytes(document)).Paragraphs),
        paragraph => Assert.DoesNotMatch("「「|」」|。。|、、|、。|をを|にに|はは|がが|ととと|しまする|するする|（（|））", paragraph.Text));
}
