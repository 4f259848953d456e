namespace Sonae.Policies.Returns;

/// <summary>The words of the pages that take edited Word files back.</summary>
public sealed class ReturnText;
