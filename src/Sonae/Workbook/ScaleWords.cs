using System.Globalization;
using Sonae.Guideline.Risks;

namespace Sonae.Workbook;

/// <summary>The values of a scale as a person reads them: "0・1・2".</summary>
public static class ScaleWords
{
    public static string Of(Scale scale) => Of(scale.Levels.Select(level => level.Value));

    public static string Of(IEnumerable<int> values) => string.Join('・', values.Order().Select(value => value.ToString(CultureInfo.InvariantCulture)));
}
