namespace Sonae.Office.Tests.Corpus;

/// <summary>How the reading of one file ended.</summary>
/// <param name="ExitCode">0 read, 1 refused, anything else is a fault.</param>
/// <param name="Output">The cells as JSON.</param>
/// <param name="Error">The reason of a refusal, or the crash.</param>
/// <param name="Killed">Why the process was ended from outside, if it was.</param>
internal sealed record ProbeResult(int ExitCode, string Output, string Error, string? Killed);
