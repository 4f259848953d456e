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

    // With ticks only what is ticked; without any, all that was shown.
    private static async Task<IResult> Take(string company, IFormCollection sent, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, AnswerQuestion answer, CancellationToken stop)
    {
        var view = await findings.RunAsync(visitor.Language, stop);
        var ticked = sent["take"].OfType<string>().ToHashSet();
        var wanted = ProposedAnswers.Of(view.Edition, view.Round).Where(proposal => sent["what"] != "some" || ticked.Contains(proposal.Control.Id)).ToList();
        foreach (var proposal in wanted)
            await answer.RunAsync(new AnswerChange(Instrument.Controls, proposal.Control.Id, proposal.Option.Id, Seen: 0, AnsweredBy: visit.Member?.Name), stop);
        return new SeeOther(visit.Address("controls") + (wanted.Count == 1 ? "#" + wanted[0].Control.Id : ""));
    }
}
