using System.Globalization;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Treatments;
using Sonae.Layout;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>What somebody typed of a treatment; <c>Seen</c> is the version their page showed.</summary>
public sealed record TreatmentForm
{
    public string Option { get; init; } = "";

    public string Measure { get; init; } = "";

    public string Text { get; init; } = "";

    public IReadOnlyList<string> Controls { get; init; } = [];

    public IReadOnlyList<string> Factors { get; init; } = [];

    public IReadOnlyList<string> Causes { get; init; } = [];

    public IReadOnlyList<string> Methods { get; init; } = [];

    public IReadOnlyList<string> Means { get; init; } = [];

    public string Standard { get; init; } = "";

    public string ShownBy { get; init; } = "";

    public string Owner { get; init; } = "";

    public string OwnerName { get; init; } = "";

    public string Due { get; init; } = "";

    public string Cost { get; init; } = "";

    public string State { get; init; } = nameof(TreatmentState.Planned);

    public string Importance { get; init; } = "";

    public string Likelihood { get; init; } = "";

    public string AcceptedBy { get; init; } = "";

    public string AcceptedWhy { get; init; } = "";

    public string AcceptedUntil { get; init; } = "";

    public int? Seen { get; init; }

    public static TreatmentForm Read(IFormCollection sent) => new()
    {
        Option = sent["option"].ToString(),
        Measure = sent["measure"].ToString(),
        Text = Typed(sent, "text"),
        Controls = Several(sent, "controls"),
        Factors = Several(sent, "factors"),
        Causes = Several(sent, "causes"),
        Methods = Several(sent, "methods"),
        Means = Several(sent, "means"),
        Standard = Typed(sent, "standard"),
        ShownBy = Typed(sent, "shownBy"),
        Owner = sent["owner"].ToString(),
        OwnerName = Typed(sent, "ownerName"),
        Due = Typed(sent, "due"),
        Cost = Typed(sent, "cost"),
        State = sent["state"].ToString() is { Length: > 0 } state ? state : nameof(TreatmentState.Planned),
        Importance = sent["importance"].ToString(),
        Likelihood = sent["likelihood"].ToString(),
        AcceptedBy = Typed(sent, "acceptedBy"),
        AcceptedWhy = Typed(sent, "acceptedWhy"),
        AcceptedUntil = Typed(sent, "acceptedUntil"),
        Seen = Digits.Read(sent["Seen"]),
    };

    /// <summary>The form of a treatment as it is stored.</summary>
    public static TreatmentForm Of(TreatmentOfRound stored, CultureInfo culture) => new()
    {
        Option = stored.Option,
        Measure = stored.Measure ?? "",
        Text = stored.Text,
        Controls = TreatmentOfRound.Words(stored.Controls),
        Factors = TreatmentOfRound.Words(stored.Factors),
        Causes = TreatmentOfRound.Words(stored.Causes),
        Methods = TreatmentOfRound.Words(stored.Methods),
        Means = TreatmentOfRound.Words(stored.Means),
        Standard = stored.Standard,
        ShownBy = stored.ShownBy,
        Owner = stored.AccountId?.ToString() ?? "",
        OwnerName = stored.OwnerName,
        Due = Day(stored.Due, culture),
        Cost = stored.Cost is { } cost ? Money.Show(cost) : "",
        State = stored.State.ToString(),
        Importance = stored.ExpectedImportance?.ToString(CultureInfo.InvariantCulture) ?? "",
        Likelihood = stored.ExpectedLikelihood?.ToString(CultureInfo.InvariantCulture) ?? "",
        AcceptedBy = stored.AcceptedBy ?? "",
        AcceptedWhy = stored.AcceptedWhy ?? "",
        AcceptedUntil = Day(stored.AcceptedUntil, culture),
        Seen = stored.Version,
    };

    /// <summary>Who does it, by account.</summary>
    public Guid? Account => Guid.TryParse(Owner, out var id) ? id : null;

    public TreatmentState? StateRead => Enum.TryParse<TreatmentState>(State, out var state) && Enum.IsDefined(state) ? state : null;

    public TreatmentOption? OptionIn(Edition edition) => edition.Treatment.Options.FirstOrDefault(option => option.Id == Option);

    public Measure? MeasureIn(Edition edition) => edition.Treatment.Measures.FirstOrDefault(measure => measure.Id == Measure);

    private static string Day(DateOnly? day, CultureInfo culture) => day is { } known ? Dates.Long(known, culture) : "";

    private static string Typed(IFormCollection sent, string field) => sent[field].ToString().Trim();

    private static string[] Several(IFormCollection sent, string field) => [.. sent[field].OfType<string>().Where(text => text.Length > 0).Distinct()];
}
