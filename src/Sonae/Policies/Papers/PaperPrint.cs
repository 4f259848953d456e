using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Sonae.Office.Word;
using Sonae.Printing;

namespace Sonae.Policies.Papers;

/// <summary>Prints documents to PDF from the same page that is shown; a clause's words are text there, whatever they look like.</summary>
public sealed class PaperPrint(IServiceProvider parts, ILoggerFactory loggers, IWebHostEnvironment host, PrintToPdf print)
{
    public Task<(PrintOutcome Outcome, byte[] Pdf)> RunAsync(WordDocument document, CancellationToken stop = default) => RunAsync(document.Info.Title, [document], document, stop);

    /// <summary>Several documents, each on a page of its own, under the running head of the first argument.</summary>
    public async Task<(PrintOutcome Outcome, byte[] Pdf)> RunAsync(string title, IReadOnlyList<WordDocument> documents, WordDocument head, CancellationToken stop = default)
    {
        var style = await File.ReadAllTextAsync(Path.Combine(host.WebRootPath, "sonae.css"), stop) + PageStyle.Of(head);
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>").Append(System.Net.WebUtility.HtmlEncode(title)).Append("</title><style>").Append(style).Append("</style></head><body>");
        await using var renderer = new HtmlRenderer(parts, loggers);
        foreach (var (i, document) in documents.Index())
        {
            if (i > 0) html.Append("<hr class=\"doc-break\">");
            html.Append(await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<DocumentView>(
                ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(DocumentView.Document)] = document, [nameof(DocumentView.Level)] = 1 }))).ToHtmlString()));
        }
        return await print.RunAsync(html.Append("</body></html>").ToString(), style, stop);
    }
}
