namespace Sonae.Diagnosis.Respondents;

/// <summary>The words for answering by several people.</summary>
public sealed class RespondentText;
