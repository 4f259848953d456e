using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Words;

namespace Sonae.Assets;

/// <summary>A value of C, I or A to begin with, and why: by a flag of the row, or by a usual asset of its name.</summary>
public sealed record ProposedLevel(string Attribute, int Value, string Reason, FlagProposal? Flag, TypicalAsset? Usual)
{
    /// <summary>Where the proposal comes from.</summary>
    public Item Source => Flag is not null ? Flag : Usual!;
}

/// <summary>Proposes C, I and A (機密性・完全性・可用性の案); they are shown with their reasons and stored by nobody but who takes them over.</summary>
public static class ProposedLevels
{
    public static IReadOnlyList<ProposedLevel> Of(Edition edition, IReadOnlyDictionary<string, string> fields)
    {
        var flags = edition.Register.Proposals.Where(proposal => fields.GetValueOrDefault(proposal.Flag, "").Length > 0)
            .Select(proposal => new ProposedLevel(proposal.Attribute, proposal.Value, proposal.Reason, proposal, null));
        return [.. flags, .. Usual(edition, fields.GetValueOrDefault("name", ""))];
    }

    /// <summary>The fields with the highest proposal of each attribute in them.</summary>
    public static Dictionary<string, string> Filled(Edition edition, IReadOnlyDictionary<string, string> fields)
    {
        var filled = new Dictionary<string, string>(fields);
        foreach (var attribute in Of(edition, fields).GroupBy(level => level.Attribute))
            filled[attribute.Key] = attribute.Max(level => level.Value).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return filled;
    }

    private static IEnumerable<ProposedLevel> Usual(Edition edition, string name)
    {
        var likeness = new Likeness(edition);
        if (likeness.Of(name) is not { Length: > 0 } wanted || edition.TypicalAssets.Assets.FirstOrDefault(asset => likeness.Of(asset.Name) == wanted) is not { } usual) return [];
        ProposedValue[] values = [usual.Confidentiality, usual.Integrity, usual.Availability];
        return edition.Register.Attributes.Zip(values, (attribute, value) => new ProposedLevel(attribute.Id, value.Value, value.Reason, null, usual));
    }
}
