using System.Security.Cryptography;
using System.Text;
using Sonae.Words;

namespace Sonae.Hosting;

/// <summary>The one-time code (開始コード) in the terminal that shows, from another device, that whoever registers first may.</summary>
public sealed class StartCode(TimeProvider clock)
{
    private const int WrongAMinute = 10;
    private const int Groups = 3;

    private readonly string code = ReadableCode.Make(Groups);
    private readonly Queue<DateTimeOffset> wrong = [];
    private readonly Lock trying = new();
    private bool spent;

    /// <summary>The code as people read it.</summary>
    public string Shown => ReadableCode.Show(code);

    /// <summary>Whether a first registration is still to come; until accounts say otherwise it is.</summary>
    public Func<CancellationToken, Task<bool>> IsNeeded { get; set; } = _ => Task.FromResult(true);

    /// <summary>Whether this request has to bring the code: a first registration that does not come from this machine.</summary>
    public async Task<bool> IsAskedAsync(HttpContext context) => !Connection.Of(context).IsFromHere && await IsNeeded(context.RequestAborted);

    /// <summary>Whether so many were wrong within a minute that even the right one is refused for now.</summary>
    public bool IsResting { get { lock (trying) return Recent() >= WrongAMinute; } }

    /// <summary>Whether this is the code, as people type it; nothing typed is no try.</summary>
    public bool Fits(string? typed)
    {
        var letters = ReadableCode.Read(typed);
        if (letters.Length == 0) return false;
        lock (trying)
        {
            if (spent || Recent() >= WrongAMinute) return false;
            var fits = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(letters), Encoding.UTF8.GetBytes(code));
            if (!fits) wrong.Enqueue(clock.GetUtcNow());
            return fits;
        }
    }

    /// <summary>Once somebody has registered it fits no more; false when it was spent before.</summary>
    public bool Spend()
    {
        lock (trying) return !spent && (spent = true);
    }

    private int Recent()
    {
        while (wrong.TryPeek(out var first) && clock.GetUtcNow() - first >= TimeSpan.FromMinutes(1)) wrong.Dequeue();
        return wrong.Count;
    }
}
