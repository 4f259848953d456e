using Sonae.Guideline;

namespace Sonae.Workbook;

/// <summary>What a workbook says: a round when it can be read, every problem when not, and hints that stop nothing.</summary>
public sealed record WorkbookReading(Round? Round, IReadOnlyList<string> OtherColumns, IReadOnlyList<Problem> Problems, IReadOnlyList<Problem> Hints)
{
    public static WorkbookReading Refused(Problem problem) => new(null, [], [problem], []);
}
