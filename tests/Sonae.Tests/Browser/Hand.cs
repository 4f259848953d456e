using Microsoft.Playwright;

namespace Sonae.Tests.Browser;

/// <summary>What one person does in their window, counted: fields typed, choices made, and presses that only send or lead on.</summary>
internal sealed class Hand(Visit visit)
{
    private readonly List<(string Part, int Typed, int Chosen, int Pressed)> parts = [];
    private int typed, chosen, pressed;

    public IPage Page => visit.Page;

    public int Typed => parts.Sum(part => part.Typed);

    public int Chosen => parts.Sum(part => part.Chosen);

    public int Pressed => parts.Sum(part => part.Pressed);

    /// <summary>Closes a part of the walk under its name.</summary>
    public void Done(string part)
    {
        parts.Add((part, typed, chosen, pressed));
        (typed, chosen, pressed) = (0, 0, 0);
    }

    public IEnumerable<string> Told => parts.Select(part => $"{part.Part}: {part.Typed} typed, {part.Chosen} chosen, {part.Pressed} pressed");

    public async Task Type(string field, string text)
    {
        typed++;
        await Page.FillAsync(field, text);
    }

    public async Task Tick(ILocator box)
    {
        chosen++;
        await box.CheckAsync();
    }

    public async Task Pick(string list, string value)
    {
        chosen++;
        await Page.SelectOptionAsync(list, value);
    }

    /// <summary>A button that is an answer.</summary>
    public async Task Answer(ILocator button)
    {
        chosen++;
        await button.ClickAsync();
    }

    public async Task Send(string field, string name, string content)
    {
        chosen++;
        await Page.SetInputFilesAsync(field, new FilePayload { Name = name, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });
    }

    /// <summary>A button or a link that only sends or leads on.</summary>
    public async Task Press(ILocator button)
    {
        pressed++;
        await button.ClickAsync();
    }

    public Task Picture(string name) => CompanyTests.Picture(visit, name);
}
