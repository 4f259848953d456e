using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Guideline.Treatments;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>The plan to take away: as a workbook, and as days for a calendar.</summary>
public static class PlanFiles
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapPlanFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/c/{company}/treatments.xlsx", Book).WithMetadata(new MembersAttribute(Roles.Readers));
        routes.MapGet("/c/{company}/treatments.ics", Calendar).WithMetadata(new MembersAttribute(Roles.Readers));
    }

    private static async Task<IResult> Book(string company, CompanyVisit visit, TreatmentsOfRound plans, TimeProvider clock, CancellationToken stop)
    {
        var plan = await plans.RunAsync(Language.Japanese, stop);
        return TypedResults.File(PlanBook.Write(plan, visit.Company.Name, Dates.Today(clock)), Excel, "対策計画.xlsx");
    }

    private static async Task<IResult> Calendar(string company, CompanyVisit visit, Visitor visitor, TreatmentsOfRound plans, Wording<TreatmentText> say, TimeProvider clock, CancellationToken stop)
    {
        var plan = await plans.RunAsync(visitor.Language, stop);
        var words = PlanWords.Of(say, visitor);
        var calendar = new Calendar { ProductId = "-//Sonae//Sonae//JA" };
        calendar.AddProperty("X-WR-CALNAME", $"{visit.Company.Name} {say["plan"]}");
        foreach (var treatment in plan.Findings.Treatments.Where(treatment => treatment.Treatment.State != TreatmentState.Dropped && !treatment.IsOrphan))
            if (PlanWords.Day(treatment) is { } day) calendar.Events.Add(Event(treatment, day, plan, words, say, clock.GetUtcNow()));
        return TypedResults.Text(new CalendarSerializer().SerializeToString(calendar)!, "text/calendar", System.Text.Encoding.UTF8);
    }

    // A whole day: nobody is woken at midnight, and no time zone moves it.
    private static CalendarEvent Event(TreatmentFinding treatment, DateOnly day, PlanView plan, PlanWords words, Wording<TreatmentText> say, DateTimeOffset now) => new()
    {
        Uid = $"{treatment.Treatment.Id}@sonae",
        DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
        Start = new CalDateTime(day),
        End = new CalDateTime(day.AddDays(1)),
        Summary = treatment.Option.Kind == TreatmentKind.Retain ? say["calendar.retention", words.Target(treatment, plan.Findings)] : words.Title(treatment, plan.Findings),
        Description = string.Join('\n', new[] { words.Target(treatment, plan.Findings), words.Person(treatment, plan), plan.Stored[treatment.Treatment.Id].Standard, words.State(treatment).Word }.Where(text => text.Length > 0)),
    };
}
