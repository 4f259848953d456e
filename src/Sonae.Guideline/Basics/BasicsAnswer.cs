namespace Sonae.Guideline.Basics;

/// <summary>An answer to one of the five rules and the day it was last looked at; null while never.</summary>
public sealed record BasicsAnswer(string Option, DateOnly? LookedOn);
