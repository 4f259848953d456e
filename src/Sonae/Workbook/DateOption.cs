using System.CommandLine;
using System.Globalization;
using Sonae.Words;

namespace Sonae.Workbook;

/// <summary>The option --date, the day results and documents carry.</summary>
public static class DateOption
{
    public static Option<DateOnly?> Make(Text words) => new("--date")
    {
        Description = words["option.date"],
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError(words["option.date.wrong", result.Tokens[0].Value]);
            return null;
        },
    };
}
