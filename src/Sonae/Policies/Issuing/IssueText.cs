namespace Sonae.Policies.Issuing;

/// <summary>The words about issuing policies and their versions.</summary>
public sealed class IssueText;
