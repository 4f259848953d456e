using System.Net;
using System.Text.RegularExpressions;

namespace Sonae.Tests.Web;

/// <summary>A visitor without script: keeps cookies, reads pages, fills in forms.</summary>
public sealed class Reader(HttpClient client)
{
    public HttpClient Client { get; } = client;

    public async Task<string> Read(string address)
    {
        var answer = await Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Sends a form with the token of the page it stands on.</summary>
    public async Task<HttpResponseMessage> Send(string page, string action, params (string Name, string Value)[] fields)
    {
        var token = Find(await Read(page), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"");
        var pairs = fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        return await Client.PostAsync(action, new FormUrlEncodedContent(pairs));
    }

    /// <summary>Sends the list of all questions with these answers, in the order of the questions.</summary>
    public Task<HttpResponseMessage> AnswerList(params string[] options) =>
        Send("/try/diagnosis/list", "/try/diagnosis/answers", [.. Given.Edition.Diagnosis.Questions.Zip(options, (question, option) => (question.Id, option))]);

    /// <summary>Sends a workbook as the page's form does.</summary>
    public async Task<HttpResponseMessage> SendBook(byte[] file, string name = "台帳.xlsx")
    {
        var token = Find(await Read("/try/workbook"), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"");
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        if (name.Length > 0) form.Add(new ByteArrayContent(file), "book", name);
        return await Client.PostAsync("/try/workbook/read", form);
    }

    /// <summary>The first group of a pattern in a page.</summary>
    public static string Find(string page, string pattern)
    {
        var match = Regex.Match(page, pattern, RegexOptions.Singleline);
        Assert.True(match.Success, $"{pattern} not in {page}");
        return match.Groups[1].Value;
    }
}
