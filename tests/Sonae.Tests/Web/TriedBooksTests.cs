using Microsoft.Extensions.Time.Testing;
using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Workbook;

namespace Sonae.Tests.Web;

public sealed class TriedBooksTests
{
    private readonly FakeTimeProvider clock = new();

    [Fact]
    public void The_oldest_make_room()
    {
        using var books = new TriedBooks(clock);
        var keys = Enumerable.Range(0, 5).Select(i => books.Add(Book($"{i}", characters: 10_000_000))!).ToList();

        Assert.Equal([null, null, "2", "3", "4"], keys.Select(key => books.Find(key)?.FileName));
    }

    [Fact]
    public void One_larger_than_the_room_is_not_kept_and_drives_nobody_out()
    {
        using var books = new TriedBooks(clock);
        var small = books.Add(Book("small", 10))!;

        Assert.Null(books.Add(Book("large", 40_000_000)));
        Assert.NotNull(books.Find(small));
    }

    [Fact]
    public void What_has_gone_gives_its_room_back()
    {
        using var books = new TriedBooks(clock);
        for (var i = 0; i < 9; i++) books.Remove(books.Add(Book("gone", 15_000_000))!);
        var first = books.Add(Book("first", 15_000_000))!;
        books.Add(Book("second", 15_000_000));

        Assert.NotNull(books.Find(first));
    }

    [Fact]
    public void Each_ends_by_itself_after_its_time()
    {
        using var books = new TriedBooks(clock);
        var first = books.Add(Book("first", 10))!;
        clock.Advance(TimeSpan.FromMinutes(10));
        var second = books.Add(Book("second", 10))!;
        clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Null(books.Find(first));
        Assert.NotNull(books.Find(second));
    }

    [Fact]
    public void Keys_are_long_and_never_the_same()
    {
        using var books = new TriedBooks(clock);
        var keys = Enumerable.Range(0, 100).Select(_ => books.Add(Book("x", 1))!).ToHashSet();

        Assert.Equal(100, keys.Count);
        Assert.All(keys, key => Assert.Equal(32, key.Length));
    }

    private static TriedBook Book(string name, int characters)
    {
        var asset = new Asset(2, new string('名', characters), null);
        return new TriedBook(name, new Round(Profile.Untold, Round.NoAnswers, Round.NoAnswers, [], [asset]), [], [], DateTimeOffset.UnixEpoch);
    }
}
