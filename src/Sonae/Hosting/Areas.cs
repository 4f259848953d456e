using Sonae.Accounts;
using Sonae.Assets;
using Sonae.Controls;
using Sonae.Demo;
using Sonae.Desks;
using Sonae.Diagnosis.Respondents;
using Sonae.Flow;
using Sonae.Jobs;
using Sonae.Links;
using Sonae.Members;
using Sonae.Policies.Editing;
using Sonae.Policies.Issuing;
using Sonae.Policies.Papers;
using Sonae.Policies.Replacing;
using Sonae.Policies.Returns;
using Sonae.Rounds;
using Sonae.Tasks;
using Sonae.Threats;
using Sonae.Treatments;
using Sonae.Workbook;

namespace Sonae.Hosting;

/// <summary>The areas of a company, each with what it needs and what its forms are sent to.</summary>
public static class Areas
{
    public static void Add(IServiceCollection services)
    {
        services.AddRounds();
        services.AddTasks();
        services.AddRespondents();
        services.AddAssets();
        services.AddThreats();
        services.AddFlows();
        services.AddTreatments();
        services.AddPolicies();
        services.AddJobs();
        services.AddIssuing();
        services.AddPapers();
        services.AddReplacing();
        services.AddReturns();
        services.AddDesk();
    }

    public static void Map(WebApplication app)
    {
        app.MapRounds();
        app.MapTasks();
        app.MapRespondents();
        app.MapAssets();
        app.MapThreats();
        app.MapFlows();
        app.MapReturns();
        app.MapControls();
        app.MapCompanyBook();
        app.MapTreatments();
        app.MapPolicies();
        app.MapJobs();
        app.MapIssuing();
        app.MapPapers();
        app.MapReplacing();
    }
}
