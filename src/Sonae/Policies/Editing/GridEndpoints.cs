using Microsoft.AspNetCore.Http.HttpResults;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Guideline.Policies;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Policies.Editing;

/// <summary>Saving tables that are edited cell by cell: their facts and choices, and the company's own words of cells.</summary>
public static class GridEndpoints
{
    public static void MapGrids(this IEndpointRouteBuilder routes) => routes.MapPost("/c/{company}/policies/{policy}/tables/{form}", Save).WithMetadata(new MembersAttribute(Roles.Editors));

    private static async Task<IResult> Save(string company, string policy, string form, IFormCollection sent, CompanyVisit visit, DraftsOfCompany drafts, ChangeValues values, ChangeClause clauses, Wording<EditText> say, CancellationToken stop)
    {
        var view = await drafts.RunAsync(Language.Japanese, stop);
        var content = view.View.Edition.Policies;
        if (content.Forms.FirstOrDefault(found => found.Id == form && found.Policy == policy && found.Kind is TableFormKind.Grid) is not { } grid) return TypedResults.NotFound();
        var given = SentValues.Read(sent, content);
        var problems = given.Check(content).ToDictionary(pair => pair.Key, pair => say[$"wrong.{pair.Value}", SentValues.Longest]);
        var edits = Edits(view, grid, sent, say, problems);
        RazorComponentResult<GridPage> Page(int status, bool isLate = false) => new(new { Company = company, Policy = policy, Form = form, Given = given.WithoutMyNumber(), Typed = (IReadOnlyDictionary<string, string>)Cells(sent).ToDictionary(pair => pair.Key, pair => MyNumberRule.Without(pair.Value)), Problems = (IReadOnlyDictionary<string, string>)problems, IsLate = isLate }) { StatusCode = status };
        if (problems.Count > 0) return Page(StatusCodes.Status422UnprocessableEntity);
        given = given.Settled(content);
        var changed = await values.RunAsync(given, stop);
        foreach (var (key, now) in changed.Conflicts) problems[key] = say["wrong.both", now, given.Typed[key]];
        if (problems.Count > 0)
        {
            given = given with { Seen = given.Seen.ToDictionary(pair => pair.Key, pair => changed.Conflicts.TryGetValue(pair.Key, out var now) ? SentValues.MarkOf(now) : pair.Value) };
            return Page(StatusCodes.Status409Conflict);
        }
        foreach (var edit in edits)
            if (!(await clauses.RunAsync(edit, Digits.Read(sent["seen-" + edit.Clause]), stop)).IsSaved) return Page(StatusCodes.Status409Conflict, isLate: true);
        return new SeeOther(PolicyEndpoints.Address(visit, policy) + $"/tables/{form}?saved=1");
    }

    private static List<ClauseEdit> Edits(DraftView view, TableForm grid, IFormCollection sent, Wording<EditText> say, Dictionary<string, string> problems)
    {
        var names = new NotationNames(view.View.Edition.Policies, Language.Japanese);
        var reason = sent["reason"].ToString().Trim();
        var edits = new List<ClauseEdit>();
        foreach (var (id, edition, now) in GridForm.Tables(view, grid))
        {
            // Cells that the page did not show are said as they stand.
            var (table, wrong) = GridForm.With(now.Rows.Count == edition.Rows.Count ? now : edition, id, cell => sent.ContainsKey(cell.Name) ? sent[cell.Name].ToString() : null, names);
            foreach (var (cell, problem) in wrong) problems[cell] = say["wrong.notation." + problem.Code, problem.Line, problem.What];
            var before = view.Edits.FirstOrDefault(edit => edit.Policy == grid.Policy && edit.Clause == id) ?? new ClauseEdit(grid.Policy, id);
            var isSame = ClauseJson.Write(NotationText.Joined([table])) == ClauseJson.Write(NotationText.Joined([edition]));
            var unit = view.Tailoring(grid.Policy).SelectMany(section => section.Units).First(found => found.Id == id).Unit!;
            edits.Add(before with { Words = isSame ? null : [table], Replaced = isSame ? null : PlainWords.Of(unit.Clauses), Reason = isSame && before.Use == ClauseUse.AsRuled ? "" : reason });
        }
        if (reason.Length == 0 && edits.Any(edit => edit.Words is not null)) problems["reason"] = say["wrong.reason.words"];
        if (reason.Length > SentClause.LongestReason) problems["reason"] = say["wrong.reason.long", SentClause.LongestReason];
        foreach (var (name, text) in Cells(sent))
            if (MyNumberRule.IsIn(text)) problems[name] = say["wrong.my-number"];
        return edits;
    }

    private static Dictionary<string, string> Cells(IFormCollection sent) =>
        sent.Where(pair => pair.Key == "reason" || pair.Key.StartsWith("cell-", StringComparison.Ordinal)).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
}
