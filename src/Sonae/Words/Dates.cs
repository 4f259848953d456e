using System.Globalization;
using System.Text;

namespace Sonae.Words;

/// <summary>Days as people write and read them, in the office's time zone: 2026-11-23, 2026/11/23, 2026年11月23日, 令和8年11月23日, R8.11.23.</summary>
public static class Dates
{
    private static readonly CultureInfo Era = EraCulture();
    private static readonly string[] Formats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd", "yyyy-MM-ddTHH:mm:ss", "yyyy/M/d H:mm", "yyyy/M/d H:mm:ss"];
    private static readonly string[] EraFormats = ["ggy年M月d日", "ggyy年M月d日"];
    private static readonly Dictionary<char, string> Letters = new() { ['r'] = "令和", ['h'] = "平成", ['s'] = "昭和", ['t'] = "大正", ['m'] = "明治" };

    private static readonly TimeZoneInfo Office = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    /// <summary>Today in Japan.</summary>
    public static DateOnly Today(TimeProvider clock) => Day(clock.GetUtcNow());

    /// <summary>The day in Japan of a moment.</summary>
    public static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Office).DateTime);

    /// <summary>The moment in which a day begins in Japan, in universal time as it is stored.</summary>
    public static DateTimeOffset Begin(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Office.BaseUtcOffset).ToUniversalTime();

    /// <summary>2026年11月23日, or 23 November 2026.</summary>
    public static string Long(DateOnly day, CultureInfo culture) =>
        day.ToString(culture.TwoLetterISOLanguageName == "ja" ? "yyyy年M月d日" : "d MMMM yyyy", culture);

    /// <summary>The time of day in Japan, 13:45.</summary>
    public static string Time(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Office).ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary>The day a text names, or null.</summary>
    public static DateOnly? Read(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
        if (DateTime.TryParseExact(text.Normalize(NormalizationForm.FormKC).Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return DateOnly.FromDateTime(day);
        return DateTime.TryParseExact(WithEra(normal), EraFormats, Era, DateTimeStyles.None, out var inEra) ? DateOnly.FromDateTime(inEra) : null;
    }

    /// <summary>2026-11-23.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day as a Japanese document carries it.</summary>
    public static string Japanese(DateOnly day) => FormattableString.Invariant($"{day.Year}年{day.Month}月{day.Day}日");

    private static string WithEra(string text)
    {
        var spelled = text.Replace("元年", "1年", StringComparison.Ordinal);
        if (spelled.Length == 0 || !Letters.TryGetValue(char.ToLowerInvariant(spelled[0]), out var era)) return spelled;
        var parts = spelled[1..].Split('.', '/', '-');
        return parts.Length == 3 ? $"{era}{parts[0]}年{parts[1]}月{parts[2]}日" : era + spelled[1..];
    }

    private static CultureInfo EraCulture()
    {
        var culture = new CultureInfo("ja-JP");
        culture.DateTimeFormat.Calendar = new JapaneseCalendar();
        return culture;
    }
}
