using System.Security.Cryptography;
using System.Text;

namespace Sonae.Hosting;

/// <summary>The one-time code (開始コード) in the terminal that shows, from another device, that whoever registers first may.</summary>
public sealed class StartCode(TimeProvider clock)
{
    private const int WrongAMinute = 10;
    private const int Groups = 3;
    private const int GroupLength = 4;

    // 32 letters, 5 bits each: 60 bits in all. O, I and L are read as what they look like; U stands nowhere.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly string code = RandomNumberGenerator.GetString(Letters, Groups * GroupLength);
    private readonly Queue<DateTimeOffset> wrong = [];
    private readonly Lock trying = new();
    private bool spent;

    /// <summary>The code as people read it.</summary>
    public string Shown => string.Join('-', code.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>Whether a first registration is still to come; until accounts say otherwise it is.</summary>
    public Func<CancellationToken, Task<bool>> IsNeeded { get; set; } = _ => Task.FromResult(true);

    /// <summary>Whether this request has to bring the code: a first registration that does not come from this machine.</summary>
    public async Task<bool> IsAskedAsync(HttpContext context) => !Connection.Of(context).IsFromHere && await IsNeeded(context.RequestAborted);

    /// <summary>Whether so many were wrong within a minute that even the right one is refused for now.</summary>
    public bool IsResting { get { lock (trying) return Recent() >= WrongAMinute; } }

    /// <summary>Whether this is the code, as people type it; nothing typed is no try.</summary>
    public bool Fits(string? typed)
    {
        var letters = Read(typed);
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

    private static string Read(string? typed) => string.Concat((typed ?? "").Select(Narrow).Where(char.IsLetterOrDigit).Select(Alike));

    private static char Narrow(char letter) => letter is >= '！' and <= '～' ? (char)(letter - '！' + '!') : letter;

    private static char Alike(char letter) => char.ToUpperInvariant(letter) switch { 'O' => '0', 'I' or 'L' => '1', var other => other };
}
