namespace Sonae.Guideline.Desks;

/// <summary>Where something is done about a finding; the first twelve are the steps of the guideline.</summary>
public enum Area
{
    Executive, Basics, Diagnosis, Handbook, Register, Threats, Controls, Risks, Treatment, Policies, Review, Declaration,
    Respondents, Profile, Members, SignIn, Tasks, Rounds, Backup, Edition,
}

/// <summary>An area and, where there is one, the id of the item in it: a question, a rule, a member, a task.</summary>
public sealed record Target(Area Area, string? Item = null)
{
    /// <summary>As a task's link says it: "diagnosis/backup".</summary>
    public string Link => Item is null ? Code.Word(Area) : $"{Code.Word(Area)}/{Item}";
}
