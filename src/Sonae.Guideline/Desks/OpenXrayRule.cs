namespace Sonae.Guideline.Desks;

/// <summary>What was begun and left open: answers to decide, facts untold, rules not looked at, tasks.</summary>
internal static class OpenXrayRule
{
    public static IEnumerable<XrayFinding> Of(XrayView view) => Spread(view).Concat(Untold(view)).Concat(Basics(view)).Concat(Tasks(view));

    private static IEnumerable<XrayFinding> Spread(XrayView view)
    {
        if (view.Findings.Spread is not { } spread) yield break;
        foreach (var question in spread.Questions)
        {
            var target = new Target(Area.Respondents, question.Question.Id);
            if (question is { IsWide: true, ToDecide: true }) yield return new(XrayKind.RespondentsApart, [question.Question.No, question.Question.Heading], target);
            if (question.IsDecidedOtherwise && !question.IsDecidedAboveAll && string.IsNullOrWhiteSpace(question.Note))
                yield return new(XrayKind.DecidedWithoutNote, [question.Question.No, question.Question.Heading, question.Decided!.Label, question.Proposed!.Label], target);
        }
        if (spread.Outstanding > 0)
            yield return new(XrayKind.SheetsOutstanding, [spread.Outstanding],
                new(Area.Respondents, spread.Sheets.First(sheet => !sheet.Sheet.Handed).Sheet.Id.ToString()));
    }

    private static IEnumerable<XrayFinding> Untold(XrayView view)
    {
        var profile = view.Round.Profile;
        var untold = ProfileKeys.YesNo.Where(key => !profile.Has.ContainsKey(key)).ToList();
        if (profile.Employees is null) untold.Insert(0, "employees");
        if (untold.Count > 0) yield return new(XrayKind.ProfileUntold, [untold.Count], new(Area.Profile, untold[0]));
    }

    private static IEnumerable<XrayFinding> Basics(XrayView view)
    {
        var due = view.Findings.Basics.Rules.Where(rule => rule.LookDue).OrderBy(rule => rule.LookedOn).ToList();
        if (due.Count > 0) yield return new(XrayKind.BasicsNotLookedAt, [due.Count, due[0].Rule.Title], new(Area.Basics, due[0].Rule.Id));
    }

    private static IEnumerable<XrayFinding> Tasks(XrayView view)
    {
        var members = view.Company.Members.Select(member => member.Id).ToHashSet();
        // What treatments ask for is told as theirs.
        foreach (var (task, state, _) in view.Due.Where(due => due.Task.Kind == TaskKind.Task))
        {
            var target = new Target(Area.Tasks, task.Id.ToString());
            if (state == DueState.Overdue) yield return new(XrayKind.TaskOverdue, [task.Title, task.Due!.Value], target);
            if (state == DueState.NoDate) yield return new(XrayKind.TaskWithoutDate, [task.Title], target);
            if (task.Owner is null && members.Count > 1) yield return new(XrayKind.TaskWithoutOwner, [task.Title], target);
            if (task.Owner is { } owner && !members.Contains(owner)) yield return new(XrayKind.TaskOwnerGone, [task.Title], target);
        }
    }
}
