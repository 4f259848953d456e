using Sonae.Database;

namespace Sonae.Answers;

/// <summary>What the company decided as its answer to one item of one instrument in a round.</summary>
public sealed class Answer(Guid companyId, Guid roundId, Instrument instrument, string item) : CompanyFact(companyId)
{
    public Guid RoundId { get; private set; } = roundId;

    public Instrument Instrument { get; private set; } = instrument;

    /// <summary>The id of the question, rule, action or control in the edition.</summary>
    public string Item { get; private set; } = item;

    /// <summary>The id of the chosen option; none while only a note stands here.</summary>
    public string? Option { get; private set; }

    /// <summary>Why it was decided so.</summary>
    public string? Note { get; private set; }

    /// <summary>What stands in the way (できない理由).</summary>
    public string? WhyNot { get; private set; }

    /// <summary>Where what shows it is found: an address, a document, a place.</summary>
    public string? Evidence { get; private set; }

    /// <summary>Who answered, by name.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>When it was last looked at, for what is looked at regularly.</summary>
    public DateOnly? LookedOn { get; private set; }

    public void Choose(string? option) => Option = option;

    public void Remark(string? note) => Note = note;

    public void Explain(string? whyNot) => WhyNot = whyNot;

    public void Show(string? evidence) => Evidence = evidence;

    public void Sign(string? name) => AnsweredBy = name;

    public void Look(DateOnly? day) => LookedOn = day;

    /// <summary>The same answer, to begin another round with.</summary>
    public Answer CopyTo(Guid round)
    {
        var copy = new Answer(CompanyId, round, Instrument, Item);
        (copy.Option, copy.Note, copy.WhyNot, copy.LookedOn, copy.Evidence, copy.AnsweredBy) = (Option, Note, WhyNot, LookedOn, Evidence, AnsweredBy);
        return copy;
    }
}

/// <summary>Which list of the guideline an answer belongs to.</summary>
public enum Instrument { Basics, Diagnosis, Executive, Controls }
