namespace Sonae.Result;

/// <summary>The words of the diagnosis result.</summary>
public sealed class ResultText;
