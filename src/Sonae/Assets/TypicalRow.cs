using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Words;

namespace Sonae.Assets;

/// <summary>Makes a row of the register out of a typical asset (典型的な情報資産), with its proposed values.</summary>
public static class TypicalRow
{
    public static Asset Of(Edition edition, TypicalAsset typical, string medium, DateOnly today)
    {
        var department = edition.TypicalAssets.Departments.First(found => found.Id == typical.Department).Label;
        (string Column, string? Text)[] texts =
            [("category", department), ("note", typical.Note), ("users", typical.Users), ("retention", typical.Retention), ("registered-on", Dates.Iso(today))];
        return new Asset(0, typical.Name, medium).Judge(typical.Confidentiality.Value, typical.Integrity.Value, typical.Availability.Value).Mark(typical.Flags)
            .Describe([.. texts.Where(text => !string.IsNullOrEmpty(text.Text)).Select(text => new Guideline.Assets.AssetText(text.Column, text.Text!))]);
    }
}
