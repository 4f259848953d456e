namespace Sonae.Treatments;

/// <summary>The words about treatments.</summary>
public sealed class TreatmentText;
