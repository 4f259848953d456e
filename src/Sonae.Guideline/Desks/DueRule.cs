namespace Sonae.Guideline.Desks;

/// <summary>Puts the open tasks in the order in which they are due.</summary>
public static class DueRule
{
    public static IReadOnlyList<DueFinding> Of(DeskIntervals intervals, IReadOnlyList<CompanyTask> tasks, DateOnly today) => tasks.Where(task => !task.Done)
        .OrderBy(task => task.Due is null).ThenBy(task => task.Due).ThenBy(task => task.Title, StringComparer.Ordinal).ThenBy(task => task.Id)
        .Select(task => new DueFinding(task, State(intervals, task.Due, today), task.Due?.DayNumber - today.DayNumber)).ToList();

    private static DueState State(DeskIntervals intervals, DateOnly? due, DateOnly today) => due switch
    {
        null => DueState.NoDate,
        { } day when day < today => DueState.Overdue,
        { } day when day == today => DueState.Today,
        { } day when day <= today.AddDays(intervals.SoonDays) => DueState.Soon,
        _ => DueState.Later,
    };
}
