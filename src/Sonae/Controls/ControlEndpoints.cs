using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Answers;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Rounds;

namespace Sonae.Controls;

/// <summary>Taking over what the self-diagnosis suggests, after it was shown.</summary>
public static class ControlEndpoints
{
    public static void MapControls(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/c/{company}/controls/proposed", Take).WithMetadata(new MembersAttribute(Roles.Editors));

    private static async Task<IResult> Take(string company, [FromForm] string? sure, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, AnswerQuestion answer, CancellationToken stop)
    {
        var view = await findings.RunAsync(visitor.Language, stop);
        foreach (var (control, option) in ProposedAnswers.Of(view.Edition, view.Round))
            await answer.RunAsync(new AnswerChange(Instrument.Controls, control.Id, option.Id, Seen: 0, AnsweredBy: visit.Member?.Name), stop);
        return new SeeOther(visit.Address("controls"));
    }
}
