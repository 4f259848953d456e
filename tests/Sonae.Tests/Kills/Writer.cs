using System.Net;
using System.Text.RegularExpressions;
using Sonae.Tests.Web;

namespace Sonae.Tests.Kills;

/// <summary>One person who answers question after question, and remembers what the program acknowledged and what was on its way when it died.</summary>
public sealed class Writer(string page, Func<string, string> address, string field, string check)
{
    private static readonly string[] Options = [.. Given.Edition.Diagnosis.Options.Select(option => option.Id)];

    private readonly CookieContainer cookies = new();
    private readonly Dictionary<string, string> acknowledged = [];
    private (string Question, string Option)? onTheWay;
    private string token = "";

    /// <summary>How many answers the program has acknowledged.</summary>
    public int Acknowledged { get; private set; }

    /// <summary>A client of the program as it runs now, with this person's cookies.</summary>
    public Reader At(Uri program) => new(new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = program });

    public async Task Prepare(Uri program) => token = Reader.Find(await At(program).Read(page), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"");

    /// <summary>Answers until the program is gone.</summary>
    public async Task Write(Uri program, Random chance)
    {
        var client = At(program).Client;
        try
        {
            while (true)
            {
                var (question, option) = (Given.Edition.Diagnosis.Questions[chance.Next(Given.Edition.Diagnosis.Questions.Count)].Id, Options[chance.Next(Options.Length)]);
                onTheWay = (question, option);
                using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new(field, option)]);
                using var answer = await client.PostAsync(address(question), form);
                Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
                acknowledged[question] = option;
                onTheWay = null;
                Acknowledged++;
            }
        }
        catch (HttpRequestException) { /* It was killed; what was not acknowledged may or may not be there. */ }
    }

    /// <summary>What was acknowledged and is not stored after the program was started again.</summary>
    public async Task<List<string>> Lost(Uri program)
    {
        var stored = Stored(await At(program).Read(check));
        var lost = acknowledged.Where(pair => stored.GetValueOrDefault(pair.Key) != pair.Value && onTheWay != (pair.Key, stored.GetValueOrDefault(pair.Key)))
            .Select(pair => $"{pair.Key}: {pair.Value} was acknowledged, {stored.GetValueOrDefault(pair.Key) ?? "nothing"} is there").ToList();
        foreach (var (question, option) in stored) acknowledged[question] = option;
        return lost;
    }

    // On the company's page a pressed button says the answer, on a respondent's sheet the label in the table does.
    private static Dictionary<string, string> Stored(string page)
    {
        var questions = Given.Edition.Diagnosis.Questions;
        if (!page.Contains("aria-pressed", StringComparison.Ordinal))
            return Regex.Matches(page, "<td>([^<]+)</td><td>([^<]+)</td></tr>").Select((row, i) => (questions[i].Id, Label: WebUtility.HtmlDecode(row.Groups[2].Value)))
                .Where(row => Given.Edition.Diagnosis.Options.Any(option => option.Label == row.Label)).ToDictionary(row => row.Id, row => Given.Edition.Diagnosis.Options.Single(option => option.Label == row.Label).Id);
        return questions.Select(question => (question.Id, Match: Regex.Match(page, $"answers/Diagnosis/{question.Id}\".*?</form>", RegexOptions.Singleline)))
            .Select(found => (found.Id, Pressed: Regex.Match(found.Match.Value, "value=\"([^\"]+)\" aria-pressed=\"true\""))).Where(found => found.Pressed.Success).ToDictionary(found => found.Id, found => found.Pressed.Groups[1].Value);
    }
}
