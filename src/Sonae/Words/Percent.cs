using System.Globalization;

namespace Sonae.Words;

/// <summary>A rate (0 to 1) as a person reads it: one decimal, half away from zero, "62.5%".</summary>
public static class Percent
{
    public static string Of(double? rate) => rate is { } known ? Number(known) + "%" : "";

    /// <summary>The same without the sign.</summary>
    public static string Number(double rate) => Math.Round((decimal)rate * 100, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
}
