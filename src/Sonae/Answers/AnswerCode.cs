using Sonae.Guideline.Diagnosis;

namespace Sonae.Answers;

/// <summary>Answers as one sign per question in the edition's order: the option's place from 1, or - where there is none.</summary>
public static class AnswerCode
{
    private const char None = '-';

    public static string Write(DiagnosisContent content, IReadOnlyDictionary<string, string> answers) =>
        string.Concat(content.Questions.Select(question => answers.TryGetValue(question.Id, out var option) ? (char)('1' + PlaceOf(content, option)) : None));

    /// <summary>The answers of a code; null when it was not written for these questions.</summary>
    public static Dictionary<string, string>? Read(DiagnosisContent content, string code)
    {
        if (code.Length != content.Questions.Count) return null;
        var answers = new Dictionary<string, string>();
        for (var i = 0; i < code.Length; i++)
        {
            var place = code[i] - '1';
            if (code[i] == None) continue;
            if (place < 0 || place >= content.Options.Count) return null;
            answers[content.Questions[i].Id] = content.Options[place].Id;
        }
        return answers;
    }

    private static int PlaceOf(DiagnosisContent content, string option)
    {
        for (var i = 0; i < content.Options.Count; i++) if (content.Options[i].Id == option) return i;
        throw new ArgumentException($"No option \"{option}\".", nameof(option));
    }
}
