using Sonae.Companies;
using Sonae.Guideline.Desks;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Desks;

/// <summary>Puts the desk's codes into words, and its targets into addresses of this company.</summary>
public sealed class DeskWords(Wording<DeskText> say, Visitor visitor, CompanyVisit visit)
{
    public string Of(string code, IReadOnlyList<object> args) => say[code, [.. args.Select(Word)]];

    private const string TreatmentsArea = "treatments";

    /// <summary>Where something is done; null when this program has no page for it yet, or none for this reader.</summary>
    public string? Address(Target target) => target.Area switch
    {
        Area.Executive => At("executive", target),
        Area.Basics => At("basics", target),
        Area.Diagnosis => At("diagnosis", target),
        Area.Respondents => At("diagnosis/respondents", target),
        Area.Profile => At("settings", target),
        Area.Edition => "/sources",
        Area.Treatment => May(TreatmentsArea) ? visit.Address(TreatmentsArea) + (target.Item is { } item ? Guid.TryParse(item, out _) ? $"?edit={item}#edit" : $"?asset={item}#edit" : "") : null,
        Area.Policies when visit.May(Roles.Readers) => visit.Address(target.Item is { } policy ? $"policies/{policy}/versions" : "policies/issue"),
        _ => May(Page(target.Area)) ? visit.Address(Page(target.Area)) : null,
    };

    private bool May(string page) => Steps.Areas.Any(area => area.Id == page && visit.May(area.For));

    private static string Page(Area area) => area switch
    {
        Area.Review => "rounds",
        Area.Register => "assets",
        _ => Guideline.Code.Word(area),
    };

    private string At(string area, Target target) => visit.Address(area) + (target.Item is { } item ? $"#{item}" : "");

    private object Word(object arg) => arg switch
    {
        DateOnly day => Dates.Long(day, visitor.Culture),
        ProfileKey key => say[$"fact.{key.Key}"],
        _ => arg,
    };
}
