using System.Security.Cryptography;

namespace Sonae.Workbook;

/// <summary>Workbooks that visitors try: in memory only, a quarter of an hour each, 64 MiB in all; the oldest make room. A restart forgets all.</summary>
public sealed class TriedBooks(TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(15);

    /// <summary>The room for all books together, in bytes.</summary>
    public const long Room = 64L << 20;

    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, Entry> books = [];
    private long size;

    /// <summary>Keeps a book and gives the key that nobody can guess (128 bits); null when it is larger than all the room.</summary>
    public string? Add(TriedBook book)
    {
        if (book.Size > Room) return null;
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        lock (gate)
        {
            while (size + book.Size > Room) Drop(books.GetAt(0).Key);
            books[key] = new Entry(book, clock.CreateTimer(_ => Remove(key), null, Kept, Timeout.InfiniteTimeSpan));
            size += book.Size;
        }
        return key;
    }

    public TriedBook? Find(string key)
    {
        lock (gate) return books.TryGetValue(key, out var entry) ? entry.Book : null;
    }

    public void Remove(string key)
    {
        lock (gate) Drop(key);
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var entry in books.Values) entry.End.Dispose();
            books.Clear();
        }
    }

    private void Drop(string key)
    {
        if (!books.Remove(key, out var entry)) return;
        entry.End.Dispose();
        size -= entry.Book.Size;
    }

    private sealed record Entry(TriedBook Book, ITimer End);
}
