using Sonae.Answers;
using Sonae.Guideline.Treatments;

namespace Sonae.Demo;

/// <summary>What one person did in one sitting; <c>Day</c> counts from the day the story is told, so -1 is yesterday. Without a person it is a respondent who came by a link.</summary>
public sealed record DemoSitting(int Day, TimeOnly At, string? By)
{
    /// <summary>Whether the company and its first round begin here.</summary>
    public bool Founds { get; init; }

    public IReadOnlyList<string> Joins { get; init; } = [];

    /// <summary>By instrument and option, the items for which it was chosen.</summary>
    public IReadOnlyDictionary<Instrument, IReadOnlyDictionary<string, IReadOnlyList<string>>> Chosen { get; init; } =
        new Dictionary<Instrument, IReadOnlyDictionary<string, IReadOnlyList<string>>>();

    /// <summary>What was written to an answer, under "diagnosis/backup".</summary>
    public IReadOnlyDictionary<string, DemoWords> Said { get; init; } = new Dictionary<string, DemoWords>();

    /// <summary>The rules that were looked at that day.</summary>
    public IReadOnlyList<string> Looked { get; init; } = [];

    public IReadOnlyList<DemoTask> Tasks { get; init; } = [];

    public IReadOnlyList<string> Finishes { get; init; } = [];

    public IReadOnlyList<DemoLink> Links { get; init; } = [];

    public DemoSheet? Sheet { get; init; }

    /// <summary>Rows written into the register.</summary>
    public IReadOnlyList<DemoAsset> Assets { get; init; } = [];

    /// <summary>Rows taken out of the register.</summary>
    public IReadOnlyList<DemoRow> Removes { get; init; } = [];

    /// <summary>Whether the whole register was looked over.</summary>
    public bool LooksOver { get; init; }

    /// <summary>Threats that were judged.</summary>
    public IReadOnlyList<DemoThreat> Threats { get; init; } = [];

    /// <summary>Flows of work that were looked at.</summary>
    public IReadOnlyList<DemoFlow> Flows { get; init; } = [];

    /// <summary>What policies name and was told anew.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();

    /// <summary>Policies asked to be issued.</summary>
    public DemoAsk? Asks { get; init; }

    /// <summary>Whether all that was asked for is approved here.</summary>
    public bool Approves { get; init; }

    /// <summary>A document of the company's own put in the place of a policy.</summary>
    public DemoOwn? Puts { get; init; }

    /// <summary>What was decided of clauses of the policies.</summary>
    public IReadOnlyList<DemoEdit> Edits { get; init; } = [];

    /// <summary>What was decided against risks.</summary>
    public IReadOnlyList<DemoTreatment> Treatments { get; init; } = [];

    /// <summary>How far treatments got, by their short names.</summary>
    public IReadOnlyDictionary<string, TreatmentState> Treated { get; init; } = new Dictionary<string, TreatmentState>();

    /// <summary>The treatments whose answers were taken over.</summary>
    public IReadOnlyList<string> Raised { get; init; } = [];

    /// <summary>Whether the round ends here.</summary>
    public bool Closes { get; init; }

    /// <summary>Whether the next round begins here, with the answers of the last one.</summary>
    public bool Opens { get; init; }
}

/// <summary>A note or a reason beside an answer.</summary>
public sealed record DemoWords(string? Note, string? WhyNot);

/// <summary>A task; <c>Due</c> counts from the day the story is told.</summary>
public sealed record DemoTask(string Id, string Title, int Due, string? Owner, string Source);

/// <summary>A link by which a department answers, open for so many days.</summary>
public sealed record DemoLink(string Id, string Label, int Days, bool Revoked);

/// <summary>A row of the register by its name and medium.</summary>
public sealed record DemoRow(string Name, string Medium);

/// <summary>A row of the register: its three values in the edition's order, null while not judged, the flags that are yes, other columns by id; <c>Was</c> is the medium it had, where a row that is there is changed.</summary>
public sealed record DemoAsset(string Name, string Medium, IReadOnlyList<int?> Values, IReadOnlyList<string>? Flags, IReadOnlyDictionary<string, string> Texts, string? Was = null);

/// <summary>What was decided of a clause: own words in the notation, in or out, why; section and neighbour for one of the company's own.</summary>
public sealed record DemoEdit(string Policy, string Clause, string Reason)
{
    public string? Words { get; init; }

    public Guideline.Policies.ClauseUse Use { get; init; }

    public string? Section { get; init; }

    public string? After { get; init; }
}

/// <summary>How a threat was judged, and why; in words where it is the company's own.</summary>
public sealed record DemoThreat(string Id, string Medium, int Level, string Note, string? Words = null);

/// <summary>A flow of work, by stage what was said of it.</summary>
public sealed record DemoFlow(string Name, IReadOnlyDictionary<string, DemoStage> Stages);

/// <summary>A stage of a flow: what is done, by medium what lies there, the harms that were seen, and by attribute some in own words.</summary>
public sealed record DemoStage(string What, IReadOnlyDictionary<string, string> Places, IReadOnlyList<string> Harms, IReadOnlyDictionary<string, string>? Own);

/// <summary>What was decided against a risk: for a row of the register by its name, or for controls; <c>Due</c> counts from the day the story is told.</summary>
public sealed record DemoTreatment(
    string Id, string Option, string? Asset = null, IReadOnlyList<string>? Controls = null, string? Measure = null, string? Text = null, string? Factors = null, string? Causes = null,
    string? Methods = null, string? Means = null, string? Standard = null, string? ShownBy = null, string? Owner = null, string? OwnerName = null, int? Due = null, long? Cost = null,
    int? Importance = null, int? Likelihood = null, DemoAcceptance? Accepted = null);

/// <summary>Who accepts a retained risk, why and until when, counted from the day the story is told.</summary>
public sealed record DemoAcceptance(string By, string Why, int Until);

/// <summary>A respondent's sheet: by option the questions for which it was chosen.</summary>
public sealed record DemoSheet(string Group, string? Name, string Link, bool Handed, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers);

/// <summary>Policies that are to be issued, and what is different in them.</summary>
public sealed record DemoAsk(IReadOnlyList<string> Policies, string Note);

/// <summary>A document of the company's own, by its title and paragraphs; <c>Revised</c> counts from the day the story is told.</summary>
public sealed record DemoOwn(string Policy, string Title, int Revised, IReadOnlyList<string> Paragraphs);
