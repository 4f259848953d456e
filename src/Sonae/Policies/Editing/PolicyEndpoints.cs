using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Policies.Editing;

/// <summary>What the pages of policies fetch and post to.</summary>
public static class PolicyEndpoints
{
    public const string Area = "policies";

    public static void AddPolicies(this IServiceCollection services) => services.AddScoped<DraftsOfCompany>().AddScoped<IssuesOfCompany>()
        .AddScoped<ChangeValues>().AddScoped<ChangeClause>().AddScoped<FindClause>().AddScoped<TailoringWords>();

    public static void MapPolicies(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/c/{company}/policies/{policy}/page.css", Style).WithMetadata(new MembersAttribute(Roles.Readers));
        routes.MapValues();
        routes.MapClauses();
        routes.MapGrids();
    }

    /// <summary>The page of one policy.</summary>
    public static string Address(CompanyVisit visit, string policy) => visit.Address($"{Area}/{policy}");

    private static async Task<IResult> Style(string company, string policy, DraftsOfCompany drafts, Visitor visitor, TimeProvider clock, CancellationToken stop)
    {
        var view = await drafts.RunAsync(visitor.Language, stop);
        return view.Policy(policy) is { } finding ? TypedResults.Text(PageStyle.Of(view.Document(finding, Dates.Today(clock))), "text/css") : TypedResults.NotFound();
    }
}
