using System.Globalization;

namespace Sonae.Policies.Returns;

/// <summary>Answers to questions about marks as one text: "clause:line", or "clause:" for a clause that was taken out.</summary>
public static class MarkAnswers
{
    public static IReadOnlyDictionary<string, int?> Read(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split(':', 2)).Where(parts => parts.Length == 2)
        .DistinctBy(parts => parts[0]).ToDictionary(parts => parts[0], parts => int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : (int?)null);

    public static string Write(IReadOnlyDictionary<string, int?> answers) =>
        string.Join(' ', answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => string.Create(CultureInfo.InvariantCulture, $"{answer.Key}:{answer.Value}")));
}
