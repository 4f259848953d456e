namespace Sonae;

/// <summary>An area of a company's pages: its place in the menu and whether it is built.</summary>
public sealed record Area(string Id, string Group);

/// <summary>The steps in the guideline's order, and what stands around them: menu, addresses and the road follow this list.</summary>
public static class Steps
{
    public static readonly IReadOnlyList<Area> Areas =
    [
        new("home", ""),
        new("executive", "start"), new("basics", "start"), new("diagnosis", "start"), new("ten-threats", "start"),
        new("tasks", "system"), new("rounds", "system"), new("members", "system"), new("audit", "system"), new("settings", "system"),
    ];
}
