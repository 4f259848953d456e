using Sonae.Companies;

namespace Sonae;

/// <summary>One line of the menu: an area of a company's pages, the group it stands in and whom it is for.</summary>
public sealed record MenuItem(string Id, string Group, Role For = Roles.All);

/// <summary>The steps in the guideline's order, and what stands around them: the menu and the addresses follow this list.</summary>
public static class Steps
{
    public static readonly IReadOnlyList<MenuItem> Areas =
    [
        new("home", ""), new("tasks", ""),
        new("executive", "start"), new("basics", "start"), new("diagnosis", "start"), new("ten-threats", "start"),
        new("assets", "step3", Roles.Readers), new("flow", "step3", Roles.Readers), new("threats", "step3", Roles.Readers), new("controls", "step3", Roles.Readers),
        new("risks", "step3", Roles.Readers), new("treatments", "step3", Roles.Readers), new("result", "step3", Roles.Readers),
        new("rounds", "system"), new("settings", "system"), new("members", "system", Roles.Readers), new("audit", "system", Roles.Readers),
    ];
}
