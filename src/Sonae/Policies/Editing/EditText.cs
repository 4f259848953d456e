namespace Sonae.Policies.Editing;

/// <summary>The words of the pages on which policies are read and edited.</summary>
public sealed class EditText;
