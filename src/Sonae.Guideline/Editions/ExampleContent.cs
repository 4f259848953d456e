namespace Sonae.Guideline.Editions;

/// <summary>C, I and A in, importance out.</summary>
public sealed record ImportanceExample(int Confidentiality, int Integrity, int Availability, IReadOnlyList<string> Flags, int Importance);

/// <summary>Codes of answers in, implementation rate of the category out (0 to 1, as a fraction "5/8").</summary>
public sealed record RateExample(string Category, IReadOnlyList<int> Codes, int Numerator, int Denominator, string Shown, string Sign, bool PolicyNeeded);

/// <summary>Threat and vulnerability in, likelihood out.</summary>
public sealed record CellExample(int Threat, int Vulnerability, int Likelihood);

/// <summary>A row of the source's register with the values the source gives; texts by column id.</summary>
public sealed record RowExample(
    IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> Flags, string Medium, int Confidentiality, int Integrity, int Availability,
    int Importance, int Threat, int Vulnerability, int Likelihood, int Risk, string Band);

/// <summary>The total of a self-diagnosis in, its band out.</summary>
public sealed record ScoreExample(int Total, string Band);

/// <summary>The guideline's own worked examples, recomputed by a test; threats by id, answers by control id to option id.</summary>
public sealed record ExampleContent(
    IReadOnlyList<ImportanceExample> Importance, IReadOnlyList<CellExample> Cells, IReadOnlyList<RateExample> Rates, IReadOnlyList<ScoreExample> Scores,
    IReadOnlyList<RowExample> Rows, IReadOnlyDictionary<string, int> Threats, IReadOnlyDictionary<string, string> Answers);
