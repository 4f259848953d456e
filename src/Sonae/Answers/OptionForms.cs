using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Sonae.Companies;
using Sonae.Layout;

namespace Sonae.Answers;

/// <summary>Draws the options of one question as a form: one press saves. A page has up to 55 of them, so they are no components of their own.</summary>
public sealed class OptionForms(CompanyVisit visit, AntiforgeryStateProvider tokens, HtmlEncoder encoder, Wording<AnswerText> say)
{
    private readonly HtmlText html = new(encoder);
    private readonly Lazy<AntiforgeryRequestToken?> token = new(tokens.GetAntiforgeryToken);

    public MarkupString Of(Instrument instrument, string item, string label, IReadOnlyList<(string Id, string Text)> options, Answer? stored, string back)
    {
        html.Add($"<form method=\"post\" action=\"{AnswerEndpoints.Address(visit, instrument, item)}\" class=\"stack\" data-save data-saved=\"{say["saved"]}\">");
        Token();
        html.Add($"<input type=\"hidden\" name=\"Seen\" value=\"{stored?.Version ?? 0}\"><input type=\"hidden\" name=\"Back\" value=\"{back}\"><div class=\"options\" role=\"group\" aria-label=\"{label}\">");
        foreach (var (id, text) in options) html.Add($"<button class=\"option\" type=\"submit\" name=\"Option\" value=\"{id}\" aria-pressed=\"{(stored?.Option == id ? "true" : "false")}\">{text}</button>");
        html.Add($"</div><p class=\"small muted saved\" role=\"status\"></p></form>");
        return html.Take();
    }

    private void Token()
    {
        if (token.Value is { } own) html.Add($"<input type=\"hidden\" name=\"{own.FormFieldName}\" value=\"{own.Value}\">");
    }
}
