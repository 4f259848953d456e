using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Sonae.Tests.Browser;

/// <summary>One visitor's window: notes what the console said and every request that left for another place.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public Visit(IBrowserContext context, IPage page, Uri site)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Console.Add(message.Text);
        page.PageError += (_, error) => Console.Add(error);
        page.Request += (_, request) => { if (!site.IsBaseOf(new Uri(request.Url))) Strangers.Add(request.Url); };
    }

    public IPage Page { get; }

    public List<string> Console { get; } = [];

    public List<string> Strangers { get; } = [];

    /// <summary>Begins to listen anew.</summary>
    public void Forget()
    {
        Console.Clear();
        Strangers.Clear();
    }

    /// <summary>Answers all questions the same way in the list and stands on the result.</summary>
    public async Task AnswerAll(string option)
    {
        await Page.GotoAsync("/try/diagnosis/list");
        foreach (var radio in await Page.Locator($"input[value={option}]").AllAsync()) await radio.CheckAsync();
        await Page.Locator("main form button[type=submit]").ClickAsync();
        await Arrive("/result");
    }

    /// <summary>Waits until the address ends like this. Asking again and again misses nothing; waiting for an event missed one under load.</summary>
    public Task Arrive(string end) =>
        Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(end) + "$"), new() { Timeout = 60_000 });

    /// <summary>Sends a workbook of the samples.</summary>
    public async Task SendBook(string sample)
    {
        await Page.GotoAsync("/try/workbook");
        await Page.SetInputFilesAsync("#book", Path.Combine(Repository.Root, "samples", sample));
        await Page.Locator("main form button[type=submit]").First.ClickAsync();
        await Page.WaitForLoadStateAsync();
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
