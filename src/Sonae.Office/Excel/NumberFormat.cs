namespace Sonae.Office.Excel;

/// <summary>Tells from a number format whether Excel shows the number as a day or a time of day.</summary>
internal static class NumberFormat
{
    private const string General = "General";

    // ECMA-376 18.8.30; 27–36 and 50–58 are the dates of Japanese (和暦 among them), Chinese and Korean Excel, 71–81 of Thai.
    // 46 is [h]:mm:ss, a length of time.
    public static bool IsBuiltInDate(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or 45 or 47 or (>= 50 and <= 58) or (>= 71 and <= 81);

    /// <summary>Looks at the first section without texts in quotes, escapes, colours, conditions and locales ([$-411]).</summary>
    public static bool IsDate(ReadOnlySpan<char> format)
    {
        var date = false;
        for (var at = 0; at < format.Length && format[at] != ';'; at++)
        {
            if (format[at] == '[' && IsElapsed(format[at..]))
                return false;
            date |= IsDateLetter(format, at);
            at += Ignored(format[at..]);
        }
        return date;
    }

    // How many characters after this one belong to it and say nothing.
    private static int Ignored(ReadOnlySpan<char> rest) => rest[0] switch
    {
        'G' or 'g' => IsGeneral(rest) ? General.Length - 1 : 0,
        '\\' or '_' or '*' => 1,
        '"' => ToClosing(rest, '"'),
        '[' => ToClosing(rest, ']'),
        _ => 0,
    };

    private static int ToClosing(ReadOnlySpan<char> rest, char closing)
    {
        var length = rest[1..].IndexOf(closing);
        return length < 0 ? rest.Length : length + 1;
    }

    private static bool IsGeneral(ReadOnlySpan<char> rest) => rest.StartsWith(General, StringComparison.OrdinalIgnoreCase);

    // y m d h s; e g r: year and name of the era (和暦); a: day of the week in Japanese; b: Thai year. E+ and E- are exponents.
    private static bool IsDateLetter(ReadOnlySpan<char> format, int at) => char.ToLowerInvariant(format[at]) switch
    {
        'g' => !IsGeneral(format[at..]),
        'y' or 'm' or 'd' or 'h' or 's' or 'r' or 'b' or 'a' => true,
        'e' => at + 1 >= format.Length || format[at + 1] is not ('+' or '-'),
        _ => false,
    };

    // [h], [mm], [ss]: hours beyond 24, a length of time and no day.
    private static bool IsElapsed(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOf(']');
        return length > 1 && rest[1..length].TrimStart("hHmMsS").IsEmpty;
    }
}
