using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Sonae.Layout;
using Sonae.Office.Word;
using Sonae.Printing;

namespace Sonae.Policies.Papers;

/// <summary>Prints documents to PDF from the same page that is shown; a clause's words are text there, whatever they look like.</summary>
public sealed class PaperPrint(IServiceProvider parts, ILoggerFactory loggers, IWebHostEnvironment host, PrintToPdf print)
{
    /// <summary>A document with contents is printed twice: only paper tells on which page what is.</summary>
    public async Task<(PrintOutcome Outcome, byte[] Pdf)> RunAsync(WordDocument document, CancellationToken stop = default)
    {
        var first = await PrintAsync(document, null, stop);
        var marks = document.Blocks.OfType<ContentsLine>().Select(line => line.To).ToList();
        if (first.Outcome != PrintOutcome.Printed || marks.Count == 0 || PagesOfMarks.In(first.Pdf, marks) is not { } pages) return first;
        return await PrintAsync(document, pages, stop);
    }

    private async Task<(PrintOutcome Outcome, byte[] Pdf)> PrintAsync(WordDocument document, IReadOnlyDictionary<string, int>? pages, CancellationToken stop)
    {
        var style = await Styles.ReadAsync(host.WebRootPath, stop) + PageStyle.Of(document);
        await using var renderer = new HtmlRenderer(parts, loggers);
        var body = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<DocumentView>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(DocumentView.Document)] = document,
            [nameof(DocumentView.Level)] = 1,
            [nameof(DocumentView.Pages)] = pages,
        }))).ToHtmlString());
        var title = System.Net.WebUtility.HtmlEncode(document.Info.Title);
        return await print.RunAsync($"<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>{title}</title><style>{style}</style></head><body>{body}</body></html>", style, stop);
    }
}
