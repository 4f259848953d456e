using Sonae.Office.Excel;

namespace Sonae.Office.Tests.Reading;

/// <summary>Numbers, booleans, errors and formulas.</summary>
public sealed class CellValueTests
{
    [Theory]
    [InlineData("2.0", "2")]
    [InlineData("2", "2")]
    [InlineData("-0", "0")]
    [InlineData("0.1", "0.1")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("1E+20", "1E+20")]
    [InlineData(" 12 ", "12")]
    [InlineData("256", "256")]
    public void Numbers_come_in_their_shortest_form(string stored, string text)
    {
        var cell = Reads.Cell(Xlsx.WithCell($"<v>{stored}</v>"));
        Assert.Equal((CellKind.Number, text), (cell.Kind, cell.Text));
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("1E+999")]
    [InlineData("1,5")]
    [InlineData("高")]
    public void What_is_no_number_comes_back_as_text(string stored)
    {
        var cell = Reads.Cell(Xlsx.WithCell($"<v>{stored}</v>"));
        Assert.Equal((CellKind.Text, stored), (cell.Kind, cell.Text));
    }

    [Theory]
    [InlineData("1", CellKind.Boolean, "TRUE", 1)]
    [InlineData("true", CellKind.Boolean, "TRUE", 1)]
    [InlineData("0", CellKind.Boolean, "FALSE", 0)]
    [InlineData("2", CellKind.Text, "2", 0)]
    public void Booleans(string stored, CellKind kind, string text, double number)
    {
        var cell = Reads.Cell(Xlsx.WithCell($"<v>{stored}</v>", "t=\"b\""));
        Assert.Equal((kind, text, number), (cell.Kind, cell.Text, cell.Number));
    }

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    [InlineData("#DIV/0!")]
    public void Errors_keep_their_name(string error)
    {
        var cell = Reads.Cell(Xlsx.WithCell($"<f>X</f><v>{error}</v>", "t=\"e\""));
        Assert.Equal((CellKind.Error, error, true), (cell.Kind, cell.Text, cell.HasFormula));
    }

    [Theory]
    [InlineData("<f>A2*2</f><v>6</v>", "", CellKind.Number, "6")]
    [InlineData("<v>6</v><f>A2*2</f>", "", CellKind.Number, "6")]
    [InlineData("<f>A2&amp;\"\"</f><v>甲</v>", "t=\"str\"", CellKind.Text, "甲")]
    [InlineData("<f>\"\"</f><v></v>", "t=\"str\"", CellKind.Text, "")]
    [InlineData("<f>A2</f>", "", CellKind.Empty, "")]
    [InlineData("<f>A2</f><v/>", "", CellKind.Empty, "")]
    [InlineData("<f>A2</f><v></v>", "s=\"1\"", CellKind.Empty, "")]
    public void Formulas_give_the_stored_value_and_are_never_computed(string inside, string attributes, CellKind kind, string text)
    {
        var cell = Reads.Cell(Xlsx.WithCell(inside, attributes));
        Assert.Equal((kind, text, true), (cell.Kind, cell.Text, cell.HasFormula));
    }

    [Fact]
    public void Cells_that_only_have_a_look_are_left_out() =>
        Assert.Empty(Reads.Cells(Xlsx.WithRows("""<row r="1"><c r="A1" s="1"/><c r="B1"></c><c r="C1"><v/></c></row><row r="2"/>""")));

    [Fact]
    public void Elements_of_later_editions_are_passed_over() => Assert.Equal("1", Reads.Text(Xlsx.WithCell(
        "<extLst><ext uri=\"x\"><v>9</v></ext></extLst><v>1</v>")));
}
