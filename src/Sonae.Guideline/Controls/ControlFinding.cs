namespace Sonae.Guideline.Controls;

/// <summary>How the controls of a category are answered; the rate (0 to 1) is null while nothing that applies is answered.</summary>
public sealed record CategoryFinding(
    ControlCategory Category, int Items, int Answered, int NotApplicable, int Done, double? Rate, IReadOnlyList<string> Unanswered)
{
    /// <summary>Every control is answered as not applying.</summary>
    public bool NothingApplies => Items > 0 && NotApplicable == Items;
}
