namespace Sonae.Guideline.Desks;

/// <summary>When a task is due, seen from today.</summary>
public enum DueState { Overdue, Today, Soon, Later, NoDate }

/// <summary>An open task, how it stands to today, and the days left (negative when overdue).</summary>
public sealed record DueFinding(CompanyTask Task, DueState State, int? DaysLeft);
