namespace Sonae.Diagnosis;

/// <summary>The words of the self-diagnosis pages.</summary>
public sealed class DiagnosisText;
