namespace Sonae.Guideline.Risks;

/// <summary>Reads the table threat × vulnerability → likelihood (被害発生可能性).</summary>
public static class LikelihoodRule
{
    public static Likelihood? Of(LikelihoodContent content, ThreatLevel? threat, Vulnerability? vulnerability)
    {
        if (threat is not { } t || vulnerability is not { } v) return null;
        return new Likelihood(content.Cells.First(cell => cell.Threat == t.Value && cell.Vulnerability == v.Value).Likelihood);
    }
}
