namespace Sonae.Guideline.Editions;

/// <summary>Where statements come from: a publication, its address and the day it was last looked at.</summary>
public sealed record Source(string Id, string Title, string? Url, DateOnly Checked);

/// <summary>A newer edition that is known, with the banner every page and paper shows and the main differences.</summary>
public sealed record NewerEdition(string Title, string Banner, IReadOnlyList<string> Differences);

/// <summary>Which edition of the guideline this is, who published it and under what rights its facts are used.</summary>
public sealed record EditionInfo(
    string Id, string Title, string ShortTitle, string Publisher, int Year, string Rights,
    string? Supersedes, NewerEdition? Newer, IReadOnlyList<Source> Sources);
