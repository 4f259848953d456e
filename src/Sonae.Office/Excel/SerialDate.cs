using System.Globalization;

namespace Sonae.Office.Excel;

/// <summary>Days and times as Excel stores them: days since 1900 (with a 29 February 1900 that never was) or since 1904.</summary>
internal static class SerialDate
{
    private const double FalseLeapDay = 60;
    private static readonly DateTime Start1900 = new(1899, 12, 30);
    private static readonly DateTime Start1904 = new(1904, 1, 1);
    private static readonly string[] IsoForms =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyyMMdd'T'HHmmss", "yyyyMMdd",
        "yyyy-MM-dd HH:mm:ss",
    ];

    /// <summary>The day and time of a serial; false when the calendar has no such day. Below 1 there is a time only, on 1 January of year 1.</summary>
    public static bool TryRead(double serial, bool from1904, out DateTime date)
    {
        date = default;
        if (!(serial >= 0 && serial < 2_958_466) || (!from1904 && serial >= FalseLeapDay && serial < FalseLeapDay + 1))
            return false;
        var time = TimeSpan.FromMilliseconds(Math.Round(serial * TimeSpan.MillisecondsPerDay));
        var start = time.Days == 0 ? DateTime.MinValue
            : from1904 ? Start1904
            : serial < FalseLeapDay ? Start1900.AddDays(1) : Start1900;
        if (time > DateTime.MaxValue - start)
            return false;
        date = start + time;
        return true;
    }

    /// <summary>Reads the ISO form of cells of type d; an offset says nothing about the day meant and is left out.</summary>
    public static bool TryReadIso(ReadOnlySpan<char> text, out DateTime date)
    {
        text = text.Trim().TrimEnd('Z');
        var offset = text.LastIndexOfAny('+', '-');
        if (offset > 10)
            text = text[..offset];
        return DateTime.TryParseExact(text, IsoForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            || TryReadTime(text, out date);
    }

    public static double ToSerial(DateTime date, bool from1904)
    {
        if (date.Year == 1)
            return date.TimeOfDay.TotalDays;
        var days = (date - (from1904 ? Start1904 : Start1900)).TotalDays;
        return !from1904 && days <= FalseLeapDay ? days - 1 : days;
    }

    public static string Text(DateTime date) => date switch
    {
        { Year: 1 } => date.ToString("HH:mm:ss.FFF", CultureInfo.InvariantCulture),
        { TimeOfDay.Ticks: 0 } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => date.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF", CultureInfo.InvariantCulture),
    };

    private static bool TryReadTime(ReadOnlySpan<char> text, out DateTime date)
    {
        var read = TimeOnly.TryParseExact(text, ["HH:mm:ss.FFFFFFF", "HH:mm:ss", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        date = DateTime.MinValue + time.ToTimeSpan();
        return read;
    }
}
