using System.Text;

namespace Sonae.Tests.Workbook;

/// <summary>--profile FILE: UTF-8 JSON with the keys of 会社情報; the file wins.</summary>
public sealed class ProfileTests
{
    private static string Where(string profile) => Assert.Single(Assessed.Of(Books.Book(), profile).Problems).Split(": ")[0];

    [Fact]
    public void The_file_wins_and_what_it_leaves_out_stays()
    {
        var book = Books.BookOf(("name", "シート商事"), ("employees", 1), ("develops", true), ("industry", "卸売"), ("facts.security_officer", "甲"));
        var profile = Assessed.Of(book, """{"name":"架空商事","employees":5,"develops":false,"industry":null,"representative":"","facts":{"security_officer":"乙"},"choices":null}""").Assessment!.Round.Profile;
        Assert.Equal(("架空商事", 5, false, "卸売", "乙"), (profile.Name, profile.Employees, profile.Has["develops"], profile.Industry, profile.Facts["security_officer"]));
        Assert.Null(profile.Representative);
    }

    [Fact]
    public void A_byte_order_mark_is_no_problem() => Assert.Equal("架空商事", Assessed.Of(Books.Book().Bytes(), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("""{"name":"架空商事"}""")]).Json.Text("company"));

    [Theory]
    [InlineData("""{"nickname":"x"}""", "profile /nickname")]
    [InlineData("""{"Name":"x"}""", "profile /Name")]
    [InlineData("""{"name":5}""", "profile /name")]
    [InlineData("""{"name":["x"]}""", "profile /name")]
    [InlineData("""{"form":"株式会社"}""", "profile /form")]
    [InlineData("""{"employees":"多い"}""", "profile /employees")]
    [InlineData("""{"employees":true}""", "profile /employees")]
    [InlineData("""{"employees":0}""", "profile /employees")]
    [InlineData("""{"employees":2.5}""", "profile /employees")]
    [InlineData("""{"develops":"はい"}""", "profile /develops")]
    [InlineData("""{"develops":1}""", "profile /develops")]
    [InlineData("""{"facts":"x"}""", "profile /facts")]
    [InlineData("""{"facts":{"nothing":"x"}}""", "profile /facts/nothing")]
    [InlineData("""{"facts":{"security_officer":3}}""", "profile /facts/security_officer")]
    [InlineData("""{"facts":{"security_officer":"a","security_officer":"b"}}""", "profile /facts/security_officer")]
    [InlineData("""{"choices":{"committee_cycle":"never"}}""", "profile /choices/committee_cycle")]
    [InlineData("""{"choices":{"nothing":null}}""", "profile /choices/nothing")]
    [InlineData("""{"name":"a","name":"b"}""", "profile /name")]
    [InlineData("""{"a/b~c":1}""", "profile /a~1b~0c")]
    [InlineData("{\"a\\nb\":1}", "profile /a\\u000ab")]
    [InlineData("[]", "profile /")]
    [InlineData("", "profile /")]
    [InlineData("{\"name\":\"x\"", "profile /")]
    [InlineData("{\"name\":\"x\"} rest", "profile /")]
    [InlineData("{\"name\":\"\\ud800\"}", "profile /")]
    public void What_is_wrong_is_named_by_its_pointer(string profile, string where) => Assert.Equal(where, Where(profile));

    [Fact]
    public void A_file_in_another_encoding_is_refused_in_words()
    {
        var problem = Assert.Single(Assessed.Of(Books.Book().Bytes(), [.. "{\"name\":\""u8, 0x89, 0xCB, 0x8B, 0xF3, .. "\"}"u8]).Problems);
        Assert.Equal("profile /: 文字コードを確かめられません。UTF-8 で保存してください。", problem);
    }

    [Fact]
    public void All_problems_of_book_and_profile_are_told_together()
    {
        var problems = Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put("C2", "高")), """{"develops":"x","nickname":1,"facts":{"nothing":"x"}}""").Problems;
        Assert.Equal(["情報資産管理台帳!C2", "profile /develops", "profile /nickname", "profile /facts/nothing"], problems.Select(line => line.Split(": ")[0]));
    }
}
