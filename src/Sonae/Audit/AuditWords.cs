using System.Text.Json;
using Sonae.Guideline.Editions;
using Sonae.Layout;

namespace Sonae.Audit;

/// <summary>Puts what stands in the log into words: which question, rule or action, and which option.</summary>
public sealed class AuditWords(Visitor visitor, Wording<AuditText> say)
{
    private readonly Dictionary<string, string> titles = Titles(visitor.Edition);

    private readonly Dictionary<string, string> options = Options(visitor.Edition);

    /// <summary>The title of the thing a line is about; empty where an id says nothing to people.</summary>
    public string Thing(AuditEntry line) => titles.GetValueOrDefault(string.Join('/', line.SubjectId.Split('/').TakeLast(2)), "");

    public string Field(string field) => say.Find($"field.{field}") ?? field;

    /// <summary>Whether a change of this field tells people anything: an empty place that stays empty does not, nor does the round everything belongs to.</summary>
    public static bool Says(string field, string?[] values) => field != "round_id" && values.Any(value => !string.IsNullOrEmpty(value) && value != "{}");

    /// <summary>Tells the people whose ids stand in the log.</summary>
    public void Know(IReadOnlyDictionary<string, string> members) => people = members;

    public string Value(string field, string? value)
    {
        if (string.IsNullOrEmpty(value)) return "—";
        if (Labelled(value) is { } parts) return string.Join('、', parts.Select(part => $"{columns.GetValueOrDefault(part.Key, part.Key)}＝{part.Value}"));
        if (Lists.Contains(field)) return string.Join('、', value.Split(' ').Select(id => options.GetValueOrDefault($"{field}/{id}") ?? columns.GetValueOrDefault(id, id)));
        if (field == "option") return options.GetValueOrDefault(value, value);
        if (field == "medium") return columns.GetValueOrDefault(value, value);
        return people.GetValueOrDefault(value) ?? say.Find($"value.{field}.{value}") ?? value;
    }

    // What a row or a stage holds by column, as an object of texts.
    private static Dictionary<string, string>? Labelled(string value)
    {
        if (value is not ['{', ..]) return null;
        try { return JsonSerializer.Deserialize<Dictionary<string, string>>(value); }
        catch (JsonException) { return null; }
    }

    private IReadOnlyDictionary<string, string> people = new Dictionary<string, string>();

    // Columns of the register and media, by id.
    private readonly Dictionary<string, string> columns = visitor.Edition.Register.Columns.Select(column => (column.Id, column.Label))
        .Concat(visitor.Edition.Media.Media.Select(medium => (medium.Id, medium.Label))).DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.Label);

    // What holds ids of the edition, apart by spaces.
    private static readonly HashSet<string> Lists = ["measure", "controls", "factors", "causes", "methods", "means", "flags"];

    private static IEnumerable<(string Id, string Label)> Treatment(Edition edition) => edition.Treatment.Options.Select(option => (option.Id, option.Label))
        .Concat(edition.Treatment.Measures.Select(measure => ($"measure/{measure.Id}", measure.Text))).Concat(edition.Controls.Controls.Select(control => ($"controls/{control.Id}", $"{control.No}")))
        .Concat(edition.Treatment.Factors.Select(factor => ($"factors/{factor.Id}", factor.Label))).Concat(edition.Treatment.Causes.Select(cause => ($"causes/{cause.Id}", cause.Label)))
        .Concat(edition.Treatment.Methods.Select(method => ($"methods/{method.Id}", method.Label))).Concat(edition.Treatment.Means.Select(means => ($"means/{means.Id}", means.Label)));

    private static Dictionary<string, string> Titles(Edition edition) => edition.Diagnosis.Questions.Select(question => ($"Diagnosis/{question.Id}", question.Heading))
        .Concat(edition.Basics.Rules.Select(rule => ($"Basics/{rule.Id}", rule.Title))).Concat(edition.Executive.Actions.Select(action => ($"Executive/{action.Id}", action.Title)))
        .Concat(edition.Controls.Controls.Select(control => ($"Controls/{control.Id}", control.Text))).ToDictionary(pair => pair.Item1, pair => pair.Item2);

    private static Dictionary<string, string> Options(Edition edition) => edition.Diagnosis.Options.Select(option => (option.Id, option.Label))
        .Concat(edition.Basics.Answers.Select(answer => (answer.Id, answer.Label))).Concat(edition.Executive.States.Select(state => (state.Id, state.Label)))
        .Concat(edition.Controls.Options.Select(option => (option.Id, option.Label))).Concat(Treatment(edition)).DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.Label);
}
